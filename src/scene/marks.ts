import { type Card, isLoose } from '../model/card.ts';
import type { JourneyMap, LaneCards } from '../model/journeyMap.ts';
import { metricChange } from '../model/series.ts';
import { shownBasis } from './cardDrawing.ts';

/** The marks on cards that need to be explained. */
export type Mark = 'truth' | 'delight' | 'risk' | 'severity' | 'importance' | 'change' | 'assumed' | 'validated';

/** What a lane shows that the legend speaks of. */
interface LaneMarks {
  /** The hidden stages, of which nothing counts. */
  readonly without: string;
  readonly marks: ReadonlySet<Mark>;
  /** Whose feelings there are, seen or not: ids of personas, null for everyone. */
  readonly owners: ReadonlySet<string | null>;
}

/** Lanes keep the list of their cards until one of them changes: a keystroke reads one lane and not the map. */
const known = new WeakMap<LaneCards, LaneMarks>();

/** What is seen of a map that the legend speaks of: not what is hidden or lies in collapsed lanes, nor feelings of hidden personas. */
export class SeenMarks {
  readonly marks: ReadonlySet<Mark>;
  /** For each lane with feelings that are seen, whose they are. */
  readonly curves: readonly ReadonlySet<string | null>[];
  readonly #map: JourneyMap;
  readonly #collapsed: ReadonlySet<string>;
  readonly #hidden: ReadonlySet<string | null>;

  constructor(map: JourneyMap) {
    this.#map = map;
    this.#collapsed = new Set(map.lanes.filter(({ collapsed }) => collapsed).map(({ id }) => id));
    this.#hidden = new Set(map.personas.filter(({ visible }) => !visible).map(({ id }) => id));
    const without = map.stages.flatMap(({ id, hidden }) => (hidden ? [id] : []));
    const open = map.shownLanes.filter(({ collapsed }) => !collapsed);
    const lanes = open.map(({ id }) => marksOfLane(map.cardsInLane(id), without));
    this.marks = new Set([...lanes.flatMap(({ marks }) => [...marks]), ...map.looseCards.flatMap(marksOf)]);
    this.curves = lanes
      .map(({ owners }) => new Set([...owners].filter((owner) => !this.#hidden.has(owner))))
      .filter(({ size }) => size > 0);
  }

  shows(card: Card): boolean {
    if (isLoose(card)) return true;
    if (this.#collapsed.has(card.laneId ?? '') || this.#map.isHidden(card.id)) return false;
    return card.kind !== 'emotion' || !this.#hidden.has(card.personaId);
  }
}

function marksOfLane(cells: LaneCards, hiddenStages: readonly string[]): LaneMarks {
  let lane = known.get(cells);
  const without = hiddenStages.join(' ');
  if (lane?.without !== without) {
    const cards = [...cells].flatMap(([stageId, list]) => (hiddenStages.includes(stageId) ? [] : list));
    lane = {
      without,
      marks: new Set(cards.filter(({ kind }) => kind !== 'emotion').flatMap(marksOf)),
      owners: new Set(cards.flatMap((card) => (card.kind === 'emotion' ? [card.personaId] : []))),
    };
    known.set(cells, lane);
  }
  return lane;
}

function marksOf(card: Card): Mark[] {
  const basis = shownBasis(card);
  return [
    ...(card.kind === 'touchpoint' && card.moment !== null ? [card.moment] : []),
    ...(card.kind === 'painPoint' && card.severity !== null ? (['severity'] as const) : []),
    ...(card.kind === 'need' && card.importance !== null ? (['importance'] as const) : []),
    ...(card.kind === 'metric' && (metricChange(card.series)?.difference ?? 0) !== 0 ? (['change'] as const) : []),
    ...(basis === 'assumed' || basis === 'validated' ? [basis] : []),
  ];
}
