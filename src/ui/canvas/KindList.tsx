import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { LIST_SIGN, prefixes } from '../../commands/prefixes.ts';
import { kindsOf } from '../../commands/targets.ts';
import type { CardKind } from '../../model/kinds/index.ts';
import type { Editing } from '../../session/session.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './KindList.module.css';
import { searchKinds } from './searchKinds.ts';

interface KindListProps {
  readonly id: string;
  /** The field in which the kind is searched, and which keeps the focus. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly editing: Editing;
  readonly onChoose: (kind: CardKind) => void;
  readonly onClose: () => void;
  /** Tells which option the keys act on, for those who hear it. */
  readonly onActive: (optionId: string | undefined) => void;
}

/** The kinds that a lane takes, beside the title of a new card that begins with a slash. */
export function KindList({ id, field, editing, onChoose, onClose, onActive }: KindListProps) {
  const { canvas, parts } = useMessages();
  const card = useEditorValue(({ map }) => map.card(editing.id));
  const lane = useEditorValue(({ map }) => (card?.laneId == null ? undefined : map.get(card.laneId)));
  const zoom = useStore(({ transform }) => transform[2]);
  const list = useRef<HTMLDivElement>(null);
  const query = card?.title.slice(LIST_SIGN.length) ?? '';
  const found = useMemo(
    () => (lane?.type === 'lane' ? searchKinds(kindsOf(lane), query, parts.kinds) : []),
    [lane, query, parts],
  );
  const [chosen, setChosen] = useState({ query, at: 0 });
  const at = chosen.query === query ? chosen.at : 0;
  const active = found[at] === undefined ? undefined : `${id}-${at}`;

  useEffect(() => {
    onActive(active);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      onActive(undefined);
    };
  }, [active, onActive]);

  // Up or to the left where there is more room than below and to the right.
  useLayoutEffect(() => {
    const { current } = list;
    const box = field.current?.getBoundingClientRect();
    if (current === null || box === undefined) return;
    current.dataset.above = String(box.bottom + current.offsetHeight > window.innerHeight - 80 && box.top > 300);
    current.dataset.left = String(box.left + current.offsetWidth > window.innerWidth);
  }, [field]);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const kind = found[at];
    if (event.key === 'Escape') onClose();
    else if (kind === undefined) return;
    else if (event.key === 'Enter' && !event.shiftKey) onChoose(kind);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      setChosen({ query, at: (next + found.length) % found.length });
    } else return;
    // The field, whose keys React hears at the root, must not act on these too.
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const { current } = field;
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    current?.addEventListener('keydown', listener);
    return () => {
      current?.removeEventListener('keydown', listener);
    };
  }, [field]);

  return (
    <div className={`${styles.anchor ?? ''} nodrag nopan nowheel`} style={{ transform: `scale(${1 / zoom})` }}>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={canvas.kindList}
        className={styles.list}
        // The focus stays in the field.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
      >
        {found.length === 0 && <p className={styles.none}>{canvas.noKind}</p>}
        {found.map((kind, i) => (
          <div
            key={kind}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            className={styles.option}
            onPointerMove={() => {
              setChosen({ query, at: i });
            }}
            onClick={() => {
              onChoose(kind);
            }}
          >
            <KindIcon kind={kind} />
            <span className={styles.name}>{parts.kinds[kind].name}</span>
            <kbd>{prefixes.find((prefix) => prefix.kind === kind)?.sign}</kbd>
          </div>
        ))}
      </div>
    </div>
  );
}
