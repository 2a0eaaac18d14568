import { useDraggable } from '@dnd-kit/core';
import { type CardKind, cardKinds } from '../../model/kinds/index.ts';
import { usePlacing } from '../canvas/placingContext.tsx';
import type { Placeable, PlaceablePart } from '../canvas/placing.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Palette.module.css';

const placeableParts: readonly PlaceablePart[] = ['stage', 'lane', 'persona'];

/** The kinds of cards and the other parts that a map is made of: dragged onto it, clicked, or placed by their letters. */
export function Palette() {
  const { palette } = useMessages();
  return (
    <div className={styles.palette}>
      <p className={styles.hint}>{palette.hint}</p>
      <ul>
        {cardKinds.map((kind) => (
          <PaletteItem key={kind} what={kind} />
        ))}
      </ul>
      <hr className={styles.rule} />
      <ul>
        {placeableParts.map((part) => (
          <PaletteItem key={part} what={part} />
        ))}
      </ul>
    </div>
  );
}

function PaletteItem({ what }: { readonly what: Placeable }) {
  const editor = useEditor();
  const { palette } = useMessages();
  const { placeHere } = usePlacing();
  const { name, letter } = usePlaceableWords(what);
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: `palette-${what}`,
    data: { what },
    disabled: editor.isReadOnly,
  });
  return (
    <li>
      <button
        ref={setNodeRef}
        {...attributes}
        {...listeners}
        type="button"
        role={undefined}
        aria-pressed={undefined}
        aria-roledescription={palette.draggable}
        aria-label={palette.item(name, letter)}
        aria-keyshortcuts={letter}
        data-what={what}
        data-dragging={isDragging}
        disabled={editor.isReadOnly}
        className={styles.item}
        onClick={() => {
          placeHere(what);
        }}
      >
        <KindIcon kind={what} />
        <span className={styles.name}>{name}</span>
        <kbd className={styles.key}>{letter}</kbd>
      </button>
    </li>
  );
}

/** What is carried under the pointer while something is dragged out of the palette. */
export function PaletteGhost({ what }: { readonly what: Placeable }) {
  const { name } = usePlaceableWords(what);
  return (
    <div className={styles.ghost}>
      <KindIcon kind={what} />
      {name}
    </div>
  );
}

function usePlaceableWords(what: Placeable): { readonly name: string; readonly letter: string } {
  const { parts } = useMessages();
  if (what === 'stage' || what === 'lane' || what === 'persona')
    return { name: parts.types[what], letter: parts.partKeys[what] };
  const { name, key } = parts.kinds[what satisfies CardKind];
  return { name, letter: key };
}
