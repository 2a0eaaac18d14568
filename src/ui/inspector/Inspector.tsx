import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Copy, Trash2, X } from 'lucide-react';
import { duplicateCards, setKind } from '../../commands/cards.ts';
import { deleteParts } from '../../commands/parts.ts';
import { indexPast } from '../../commands/places.ts';
import { moveLane, movePersona, moveStage } from '../../commands/structure.ts';
import { type CardKind, cardKinds } from '../../model/kinds/index.ts';
import { fieldsOf, type MapRecord } from '../../model/records.ts';
import { useEditor, useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { useMessages } from '../shell/app.tsx';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { partName } from '../canvas/partLabel.ts';
import { FieldEditor } from './FieldEditor.tsx';
import styles from './Inspector.module.css';
import { LinkEndMenus } from './LinkEndMenus.tsx';
import { LinkList } from './LinkList.tsx';
import { PlaceFields } from './PlaceFields.tsx';

const { Component: CommentThread } = loadable(
  async () => (await import('../comments/CommentThread.tsx')).CommentThread,
);

/** Every field of what is selected, made from the schema; of several parts, the fields that they share. */
export function Inspector() {
  const editor = useEditor();
  const messages = useMessages();
  const map = useEditorValue((open) => open.map);
  const selection = useSession((state) => state.selection);
  const records = selection.flatMap((id) => map.get(id) ?? []);
  const first = records[0];
  if (first === undefined) return null;
  const { inspector } = messages;
  const heading = records.length > 1 ? inspector.severalParts(records.length) : typeName(first, messages);
  return (
    <section
      className={styles.inspector}
      aria-label={inspector.name}
      data-canvas-panel="right"
      onKeyDown={(event) => {
        // Menus of this panel live elsewhere on the page, and leave by themselves.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isHere) return;
        // The canvas would let go of the part as well.
        event.preventDefault();
        focusCanvas();
      }}
    >
      <header className={styles.head}>
        <Symbol record={first} />
        <h2 className={styles.heading}>{heading}</h2>
        <PartActions records={records} />
        <IconButton
          icon={X}
          size="small"
          label={inspector.close}
          onClick={() => {
            editor.session.select([]);
          }}
        />
      </header>
      {/* A panel for each selection, so that no half-typed value moves to another part. */}
      <div className={styles.fields} key={selection.join(' ')}>
        {records.every((record) => record.type === 'card') && <KindField ids={selection} kind={sharedKind(records)} />}
        {sharedFields(records).map((name) => (
          <FieldEditor key={name} name={name} records={records} />
        ))}
        {records.length === 1 && first.type === 'card' && (
          <>
            <PlaceFields card={first} />
            <LinkList card={first} />
          </>
        )}
        {records.length === 1 && first.type === 'link' && <LinkEnds record={first} />}
        {records.length === 1 && <CommentThread partId={first.id} />}
      </div>
    </section>
  );
}

function typeName(record: MapRecord, { parts }: ReturnType<typeof useMessages>): string {
  return record.type === 'card' ? parts.kinds[record.kind].name : parts.types[record.type];
}

function Symbol({ record }: { readonly record: MapRecord }) {
  if (record.type === 'card') return <KindIcon kind={record.kind} />;
  return record.type === 'stage' || record.type === 'lane' || record.type === 'persona' ? (
    <KindIcon kind={record.type} />
  ) : null;
}

/** Names of the fields that all of some parts have and that a person sees. */
function sharedFields(records: readonly MapRecord[]): string[] {
  const lists = records.map((record) =>
    Object.entries(fieldsOf(record))
      .filter(([name, { control }]) => control.type !== 'hidden' && isMeant(record, name))
      .map(([name]) => name),
  );
  const [first = [], ...others] = lists;
  // The titles of several parts are never meant to become one.
  return first.filter(
    (name) => (records.length === 1 || name !== 'title') && others.every((list) => list.includes(name)),
  );
}

/** A feeling is of the one persona whose curve it stands on, not of the several that other cards speak of. */
function isMeant(record: MapRecord, field: string): boolean {
  return field !== 'personaIds' || record.type !== 'card' || record.kind !== 'emotion';
}

function sharedKind(records: readonly MapRecord[]): CardKind | null {
  const kinds = new Set(records.map((record) => (record.type === 'card' ? record.kind : null)));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function KindField({ ids, kind }: { readonly ids: readonly string[]; readonly kind: CardKind | null }) {
  const editor = useEditor();
  const { inspector, parts } = useMessages();
  return (
    <label className={styles.row}>
      <span className={styles.label}>{inspector.kind}</span>
      <select
        className={styles.select}
        value={kind ?? ''}
        disabled={editor.isReadOnly}
        onChange={(event) => {
          editor.run(setKind, { ids, kind: event.target.value as CardKind });
        }}
      >
        {kind === null && <option value="">{inspector.mixed}</option>}
        {cardKinds.map((name) => (
          <option key={name} value={name}>
            {parts.kinds[name].name}
          </option>
        ))}
      </select>
    </label>
  );
}

function PartActions({ records }: { readonly records: readonly MapRecord[] }) {
  const editor = useEditor();
  const { inspector } = useMessages();
  const ids = records.map(({ id }) => id);
  const first = records[0];
  if (first === undefined || editor.isReadOnly) return null;
  const cards = records.filter(({ type }) => type === 'card');
  const move = { stage: moveStage, lane: moveLane, persona: movePersona }[
    first.type as 'stage' | 'lane' | 'persona'
  ] as typeof moveStage | undefined;
  const { stages, lanes, personas } = editor.map;
  const siblings = first.type === 'stage' ? stages : first.type === 'lane' ? lanes : personas;
  const [earlier, later] = [indexPast(siblings, first.id, -1), indexPast(siblings, first.id, 1)];
  return (
    <>
      {move !== undefined && records.length === 1 && (
        <>
          <IconButton
            icon={first.type === 'lane' ? ArrowUp : ArrowLeft}
            size="small"
            label={inspector.moveEarlier}
            disabled={earlier === null}
            onClick={() => earlier !== null && editor.run(move, { id: first.id, index: earlier })}
          />
          <IconButton
            icon={first.type === 'lane' ? ArrowDown : ArrowRight}
            size="small"
            label={inspector.moveLater}
            disabled={later === null}
            onClick={() => later !== null && editor.run(move, { id: first.id, index: later })}
          />
        </>
      )}
      {cards.length > 0 && (
        <IconButton
          icon={Copy}
          size="small"
          label={inspector.duplicate}
          onClick={() => editor.run(duplicateCards, { ids: cards.map(({ id }) => id) })}
        />
      )}
      {first.type !== 'journey' && (
        <IconButton
          icon={Trash2}
          size="small"
          label={inspector.remove}
          onClick={() => editor.run(deleteParts, { ids })}
        />
      )}
    </>
  );
}

function LinkEnds({ record }: { readonly record: Extract<MapRecord, { type: 'link' }> }) {
  const messages = useMessages();
  const map = useEditorValue((open) => open.map);
  const [from, to] = [map.card(record.fromId), map.card(record.toId)];
  if (from === undefined || to === undefined) return null;
  return (
    <>
      <p className={styles.hint}>{messages.inspector.linkEnds(partName(from, messages), partName(to, messages))}</p>
      <LinkEndMenus link={record} />
    </>
  );
}
