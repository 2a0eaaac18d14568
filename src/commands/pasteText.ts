import { creation, type FieldChange } from '../model/change.ts';
import { MAX_TEXT } from '../model/field.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { CardKind } from '../model/kinds/index.ts';
import { firstKindOf } from './cards.ts';
import { ownerOfFeeling } from './feelings.ts';
import { type CommandEnv, defineCommand, nothing } from './command.ts';
import { isOnMap, type Place, placeCards, pointNear } from './places.ts';

/** Loose cards of a long list stand in columns of this many, this far apart, in map pixels. */
const LOOSE_ROWS = 12;
const LOOSE_PITCH = { x: 240, y: 72 };

/** A card for each line of a text, of the kind that the lane takes; notes outside the grid. */
export const pasteLines = defineCommand(
  'card.pasteLines',
  (map, { lines, place }: { lines: readonly string[]; place: Place }, env) => {
    if (lines.length === 0 || !isOnMap(map, place)) return nothing;
    return newCards(map, lines, place, env);
  },
);

/** New cards at a place. */
export function newCards(
  map: JourneyMap,
  titles: readonly string[],
  place: Place,
  env: CommandEnv,
): { readonly changes: readonly FieldChange[]; readonly select: readonly string[] } {
  const lane = 'cell' in place ? map.get(place.cell.laneId) : undefined;
  const kind: CardKind = lane?.type === 'lane' ? firstKindOf(lane) : 'note';
  const placed = placeCards(map, place, titles.length);
  const ids = titles.map(() => env.newId());
  const owners = new Set<string | null>();
  const cards = titles.flatMap((title, i) => {
    const owner = kind === 'emotion' ? ownerOfFeeling(map, 'cell' in place ? place.cell : null, [], owners) : null;
    owners.add(owner);
    return creation({
      id: ids[i] as string,
      type: 'card',
      kind,
      ...placed.values[i],
      ...('position' in place ? { position: besideOthers(place.position, i) } : {}),
      ...(kind === 'emotion' ? { personaId: owner } : {}),
      title: title.slice(0, MAX_TEXT),
    });
  });
  return { changes: [...placed.changes, ...cards], select: ids };
}

function besideOthers([x, y]: readonly [x: number, y: number], i: number): readonly [x: number, y: number] {
  return pointNear(x + Math.floor(i / LOOSE_ROWS) * LOOSE_PITCH.x, y + (i % LOOSE_ROWS) * LOOSE_PITCH.y);
}
