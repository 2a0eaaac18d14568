import { useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import type { Place } from '../../commands/places.ts';
import { addLane, addPersona, addStage } from '../../commands/structure.ts';
import { placeForKind } from '../../commands/targets.ts';
import type { Messages } from '../../i18n/en.ts';
import { type Point } from '../../layout/geometry.ts';
import { hitTest } from '../../layout/hitTest.ts';
import { cardWidth } from '../../layout/metrics.ts';
import type { Cell } from '../../model/journeyMap.ts';
import { type CardKind, cardKinds } from '../../model/kinds/index.ts';
import { useEditor, useMapView, useWriting } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';

/** What the palette holds beside the kinds of cards. */
export type PlaceablePart = 'stage' | 'lane' | 'persona';
export type Placeable = CardKind | PlaceablePart;

/** Placing new parts by key, click and drop. */
export function usePlacing() {
  const editor = useEditor();
  const writing = useWriting();
  const messages = useMessages();
  const { layout } = useMapView();
  const { screenToFlowPosition } = useReactFlow();
  const pointer = useRef<Point | null>(null);

  /** Notes where the pointer is on the screen; null when it leaves the canvas. */
  const trackPointer = useCallback((point: Point | null) => {
    pointer.current = point;
  }, []);

  /** Places a part where the person is at work: in the marked cell, else in the one under the pointer. */
  const placeHere = useCallback(
    (what: Placeable) => {
      if (editor.isReadOnly) return;
      if (what === 'stage' || what === 'lane' || what === 'persona') {
        addPart(what);
        return;
      }
      const at = pointer.current;
      const hit = at === null ? null : hitTest(layout, screenToFlowPosition(at));
      const near: Cell | null = editor.session.getState().cursor ?? (hit !== null && 'cell' in hit ? hit.cell : null);
      writing.beginCard(what, placeForKind(editor.map, what, near) ?? centre());
    },
    // The helpers below read only what is listed here.
    [editor, writing, layout, screenToFlowPosition, messages],
  );

  /** Places a card at a point of the screen; in a cell, a lane that does not take its kind hands it on to one that does. */
  const placeAt = useCallback(
    (what: Placeable, screen: Point) => {
      if (editor.isReadOnly) return;
      if (what === 'stage' || what === 'lane' || what === 'persona') {
        addPart(what);
        return;
      }
      const hit = hitTest(layout, screenToFlowPosition(screen));
      const place: Place =
        'cell' in hit
          ? placeIn(hit.cell, hit.index, what)
          : { position: [hit.position.x - cardWidth / 2, hit.position.y - 16] };
      writing.beginCard(what, place);
    },
    [editor, writing, layout, screenToFlowPosition, messages],
  );

  /** Places the part whose letter this is; tells whether it is one. */
  const placeByKey = useCallback(
    (letter: string) => {
      const what = placeableByKey(letter, messages);
      if (what !== null) placeHere(what);
      return what !== null;
    },
    [placeHere, messages],
  );

  function addPart(what: PlaceablePart): void {
    const { newParts } = messages.canvas;
    const made =
      what === 'stage'
        ? editor.run(addStage, { title: '' })
        : what === 'lane'
          ? editor.run(addLane, { title: newParts.lane, kinds: [] })
          : editor.run(addPersona, { title: '' });
    const id = made?.[0];
    if (id !== undefined) writing.begin(id);
  }

  function placeIn(cell: Cell, index: number, kind: CardKind): Place {
    const place = placeForKind(editor.map, kind, cell);
    const isSameCell = place !== null && 'cell' in place && place.cell.laneId === cell.laneId;
    return place === null || isSameCell ? { cell, index } : place;
  }

  function centre(): Place {
    const { innerWidth, innerHeight } = window;
    const { x, y } = screenToFlowPosition({ x: innerWidth / 2, y: innerHeight / 2 });
    return { position: [x - cardWidth / 2, y - 16] };
  }

  return useMemo(
    () => ({ trackPointer, placeHere, placeAt, placeByKey }),
    [trackPointer, placeHere, placeAt, placeByKey],
  );
}

/** The part that a letter places in a language; null where it places none. */
export function placeableByKey(letter: string, { parts }: Messages): Placeable | null {
  const upper = letter.toLocaleUpperCase();
  const kind = cardKinds.find((name) => parts.kinds[name].key === upper);
  if (kind !== undefined) return kind;
  return (Object.keys(parts.partKeys) as PlaceablePart[]).find((part) => parts.partKeys[part] === upper) ?? null;
}
