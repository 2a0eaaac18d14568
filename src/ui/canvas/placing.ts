import type { ReactFlowInstance } from '@xyflow/react';
import { placeBeside } from '../../commands/clipboard.ts';
import type { Place } from '../../commands/places.ts';
import { addLane, addPersona, addStage } from '../../commands/structure.ts';
import { placeForKind } from '../../commands/targets.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Writing } from '../../editor/writing.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Point } from '../../layout/geometry.ts';
import { hitTest } from '../../layout/hitTest.ts';
import { cardWidth } from '../../layout/metrics.ts';
import { type CardKind, cardKinds } from '../../model/kinds/index.ts';
import type { MapView } from '../editorPage/editorContext.tsx';

/** What the palette holds beside the kinds of cards. */
export type PlaceablePart = 'stage' | 'lane' | 'persona';
export type Placeable = CardKind | PlaceablePart;

/** How far above the middle of a loose card its first line stands, in map pixels. */
const FIRST_LINE = 16;

interface PlacingOptions {
  readonly editor: Editor;
  readonly writing: Writing;
  readonly readView: () => MapView;
  readonly flow: Pick<ReactFlowInstance, 'screenToFlowPosition'>;
  readonly messages: Messages;
}

export interface PlacingActions {
  /** Where the person is at work: beside what is chosen, else in the marked cell; null where nothing is chosen or marked. */
  readonly markedSpot: () => Place | null;
  /** The place in the cell under the pointer, if it is over one. */
  readonly pointedSpot: () => Place | null;
  /** A place outside the grid: under the pointer, else in the middle of the screen. */
  readonly looseSpot: () => Place;
  /** Notes where the pointer is on the screen; null when it leaves the canvas. */
  readonly trackPointer: (point: Point | null) => void;
  /** Places a part where the person is at work: in the marked cell, else in the one under the pointer. */
  readonly placeHere: (what: Placeable) => void;
  /** Places a part at a point of the screen. A lane that does not take a card's kind hands it on to one that does. */
  readonly placeAt: (what: Placeable, screen: Point) => void;
  /** Places the part whose letter this is; tells whether it is one. */
  readonly placeByKey: (letter: string) => boolean;
}

/** Placing new parts by key, click and drop. */
export function createPlacing({ editor, writing, readView, flow, messages }: PlacingOptions): PlacingActions {
  let pointer: Point | null = null;

  const hitAt = (screen: Point) => hitTest(readView().layout, flow.screenToFlowPosition(screen));

  function loose(screen: Point): Place {
    const { x, y } = flow.screenToFlowPosition(screen);
    return { position: [x - cardWidth / 2, y - FIRST_LINE] };
  }

  function markedSpot(): Place | null {
    const { selection, cursor } = editor.session.getState();
    return placeBeside(editor.map, selection) ?? (cursor === null ? null : { cell: cursor });
  }

  function pointedSpot(): Place | null {
    const hit = pointer === null ? null : hitAt(pointer);
    return hit !== null && 'cell' in hit ? { cell: hit.cell, index: hit.index } : null;
  }

  function addPart(what: PlaceablePart): void {
    const made =
      what === 'stage'
        ? editor.run(addStage, { title: '' })
        : what === 'lane'
          ? editor.run(addLane, { title: messages.canvas.newParts.lane, kinds: [] })
          : editor.run(addPersona, { title: '' });
    if (made?.[0] !== undefined) writing.begin(made[0]);
  }

  function placeHere(what: Placeable): void {
    if (editor.isReadOnly) return;
    if (isPart(what)) {
      addPart(what);
      return;
    }
    const hit = pointer === null ? null : hitAt(pointer);
    const near = editor.session.getState().cursor ?? (hit !== null && 'cell' in hit ? hit.cell : null);
    const place = placeForKind(editor.map, what, near);
    writing.beginCard(what, place ?? loose({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));
  }

  function placeAt(what: Placeable, screen: Point): void {
    if (editor.isReadOnly) return;
    if (isPart(what)) {
      addPart(what);
      return;
    }
    const hit = hitAt(screen);
    if (!('cell' in hit)) {
      writing.beginCard(what, loose(screen));
      return;
    }
    const place = placeForKind(editor.map, what, hit.cell);
    const isOtherLane = place !== null && 'cell' in place && place.cell.laneId !== hit.cell.laneId;
    writing.beginCard(what, isOtherLane ? place : { cell: hit.cell, index: hit.index });
  }

  return {
    markedSpot,
    pointedSpot,
    looseSpot: () => loose(pointer ?? { x: window.innerWidth / 2, y: window.innerHeight / 2 }),
    trackPointer: (point) => {
      pointer = point;
    },
    placeHere,
    placeAt,
    placeByKey: (letter) => {
      const what = placeableByKey(letter, messages);
      if (what !== null) placeHere(what);
      return what !== null;
    },
  };
}

function isPart(what: Placeable): what is PlaceablePart {
  return what === 'stage' || what === 'lane' || what === 'persona';
}

/** The part that a letter places in a language; null where it places none. */
function placeableByKey(letter: string, { parts }: Messages): Placeable | null {
  const upper = letter.toLocaleUpperCase();
  const kind = cardKinds.find((name) => parts.kinds[name].key === upper);
  if (kind !== undefined) return kind;
  return (Object.keys(parts.partKeys) as PlaceablePart[]).find((part) => parts.partKeys[part] === upper) ?? null;
}
