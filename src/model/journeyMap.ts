import { groupBy } from '../lib/groupBy.ts';
import { type Card, isLoose } from './card.ts';
import type { Comment } from './comment.ts';
import { type Journey, JOURNEY_ID } from './journey.ts';
import type { Lane } from './lane.ts';
import type { Link } from './link.ts';
import { byOrder } from './order.ts';
import type { Persona } from './persona.ts';
import type { Phase } from './phase.ts';
import { type MapRecord, readRecord, type RecordType } from './records.ts';
import type { Stage } from './stage.ts';
import type { SavedView } from './view.ts';

/** A meeting of a stage and a lane. */
export interface Cell {
  readonly stageId: string;
  readonly laneId: string;
}

/** A part that a person can take off the map without losing it (R9). */
type Hideable = Stage | Lane;

/** The cards of one lane by stage, each list in order. */
export type LaneCards = ReadonlyMap<string, readonly Card[]>;

const noCards: readonly Card[] = [];
const noLinks: readonly Link[] = [];
const noLaneCards: LaneCards = new Map();
const emptyJourney = blankJourney();

/** What is shown of a list of siblings, for as long as there is the list: it has no identity of its own to lose (R7). */
const shownOf = new WeakMap<readonly Hideable[], readonly Hideable[]>();

/**
 * An immutable view of a map's records. Lists that a change does not concern keep their identity from one
 * view to the next, so that readers can compare with `===` and work only where something changed (R7).
 */
export class JourneyMap {
  /** Every record, those marked deleted included. */
  readonly records: ReadonlyMap<string, MapRecord>;
  readonly #lists = new Map<RecordType, readonly MapRecord[]>();
  readonly #lanes: ReadonlyMap<string, LaneCards>;
  #linksOf: ReadonlyMap<string, readonly Link[]> | undefined;
  #loose: readonly Card[] | undefined;

  static readonly empty = new JourneyMap(new Map(), new Map());

  private constructor(records: ReadonlyMap<string, MapRecord>, lanes: ReadonlyMap<string, LaneCards>) {
    this.records = records;
    this.#lanes = lanes;
  }

  static of(records: Iterable<MapRecord>): JourneyMap {
    return JourneyMap.empty.with([...records]);
  }

  /** The map with some records new or replaced, and without those that are `gone`. */
  with(changed: readonly MapRecord[], gone: readonly string[] = []): JourneyMap {
    const records = new Map(this.records);
    const cards: (readonly [Card | undefined, Card | undefined])[] = [];
    const types = new Set<RecordType>();
    const replace = (id: string, after: MapRecord | undefined): void => {
      const before = records.get(id);
      if (after === undefined) records.delete(id);
      else records.set(id, after);
      for (const record of [before, after]) if (record !== undefined) types.add(record.type);
      if (before?.type === 'card' || after?.type === 'card') cards.push([liveCard(before), liveCard(after)]);
    };
    for (const record of changed) replace(record.id, record);
    for (const id of gone) replace(id, undefined);
    const next = new JourneyMap(records, cards.length === 0 ? this.#lanes : withCards(this.#lanes, cards));
    for (const [type, list] of this.#lists) if (!types.has(type)) next.#lists.set(type, list);
    if (!types.has('link')) next.#linksOf = this.#linksOf;
    if (!cards.flat().some((card) => card !== undefined && isLoose(card))) next.#loose = this.#loose;
    return next;
  }

  /** A record that is there and not deleted. */
  get(id: string): MapRecord | undefined {
    const record = this.records.get(id);
    return record === undefined || record.deleted ? undefined : record;
  }

  /** Whether a part is off the map because a person has hidden it, its stage or lane, all its stages, or one of its ends (R9). */
  isHidden(id: string | null): boolean {
    const record = id === null ? undefined : this.get(id);
    switch (record?.type) {
      case 'stage':
      case 'lane':
        return record.hidden;
      case 'card':
        return !isLoose(record) && (this.isHidden(record.stageId) || this.isHidden(record.laneId));
      case 'link':
        return this.isHidden(record.fromId) || this.isHidden(record.toId);
      case 'phase': {
        const own = this.stages.filter(({ phaseId }) => phaseId === id);
        return own.length > 0 && own.every(({ hidden }) => hidden);
      }
      default:
        return false;
    }
  }

  card(id: string): Card | undefined {
    return liveCard(this.get(id));
  }

  /** The cell in which a card stands; null for a loose card, and for what is no card. */
  cellOf(id: string): Cell | null {
    const card = this.card(id);
    return card?.stageId == null || card.laneId === null ? null : { stageId: card.stageId, laneId: card.laneId };
  }

  get journey(): Journey {
    const record = this.get(JOURNEY_ID);
    return record?.type === 'journey' ? record : emptyJourney;
  }

  get personas(): readonly Persona[] {
    return this.#list('persona');
  }

  get phases(): readonly Phase[] {
    return this.#list('phase');
  }

  get stages(): readonly Stage[] {
    return this.#list('stage');
  }

  get lanes(): readonly Lane[] {
    return this.#list('lane');
  }

  /** The stages that are drawn: all of which no person has said that they are hidden. */
  get shownStages(): readonly Stage[] {
    return withoutHidden(this.stages);
  }

  /** The lanes that are drawn. */
  get shownLanes(): readonly Lane[] {
    return withoutHidden(this.lanes);
  }

  /** Every card, in no order that means anything. */
  get cards(): readonly Card[] {
    return this.#list('card');
  }

  get links(): readonly Link[] {
    return this.#list('link');
  }

  get comments(): readonly Comment[] {
    return this.#list('comment');
  }

  get views(): readonly SavedView[] {
    return this.#list('view');
  }

  /** Cards outside the grid, in order. */
  get looseCards(): readonly Card[] {
    this.#loose ??= this.cards.filter(isLoose).sort(byOrder);
    return this.#loose;
  }

  cardsInLane(laneId: string): LaneCards {
    return this.#lanes.get(laneId) ?? noLaneCards;
  }

  cardsIn(cell: Cell): readonly Card[] {
    return this.cardsInLane(cell.laneId).get(cell.stageId) ?? noCards;
  }

  /** The links that begin or end at a card. */
  linksOf(cardId: string): readonly Link[] {
    this.#linksOf ??= groupLinks(this.links);
    return this.#linksOf.get(cardId) ?? noLinks;
  }

  #list<Type extends RecordType>(type: Type): readonly Extract<MapRecord, { type: Type }>[] {
    let list = this.#lists.get(type);
    if (list === undefined) {
      const found = [...this.records.values()].filter((record) => record.type === type && !record.deleted);
      list =
        type === 'persona' || type === 'stage' || type === 'lane' || type === 'view'
          ? (found as (Persona | Stage | Lane | SavedView)[]).sort(byOrder)
          : found;
      this.#lists.set(type, list);
    }
    return list as readonly Extract<MapRecord, { type: Type }>[];
  }
}

function liveCard(record: MapRecord | undefined): Card | undefined {
  return record?.type === 'card' && !record.deleted ? record : undefined;
}

function withoutHidden<Part extends Hideable>(all: readonly Part[]): readonly Part[] {
  let shown = shownOf.get(all) as readonly Part[] | undefined;
  if (shown === undefined) {
    shown = all.some(({ hidden }) => hidden) ? all.filter(({ hidden }) => !hidden) : all;
    shownOf.set(all, shown);
  }
  return shown;
}

function withCards(
  lanes: ReadonlyMap<string, LaneCards>,
  changes: readonly (readonly [before: Card | undefined, after: Card | undefined])[],
): ReadonlyMap<string, LaneCards> {
  const result = new Map(lanes);
  const copied = new Map<string, Map<string, Card[]>>();
  const cellOf = (card: Card): Card[] | undefined => {
    const { laneId, stageId } = card;
    if (laneId === null || stageId === null) return undefined;
    let lane = copied.get(laneId);
    if (lane === undefined) {
      lane = new Map(result.get(laneId) as Map<string, Card[]> | undefined);
      copied.set(laneId, lane);
      result.set(laneId, lane);
    }
    const shared = lane.get(stageId);
    const own = shared === undefined ? [] : shared === lanes.get(laneId)?.get(stageId) ? [...shared] : shared;
    lane.set(stageId, own);
    return own;
  };
  for (const [before, after] of changes) {
    if (before !== undefined) {
      const cell = cellOf(before);
      cell?.splice(
        cell.findIndex(({ id }) => id === before.id),
        1,
      );
    }
    if (after !== undefined) cellOf(after)?.push(after);
  }
  for (const lane of copied.values()) {
    for (const [stageId, cards] of lane) {
      if (cards.length === 0) lane.delete(stageId);
      else if (!Object.isFrozen(cards)) lane.set(stageId, Object.freeze(cards.sort(byOrder)) as Card[]);
    }
  }
  return result;
}

function groupLinks(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const ends = links.flatMap((link) => [...new Set([link.fromId, link.toId])].map((end) => ({ end, link })));
  return new Map([...groupBy(ends, ({ end }) => end)].map(([end, group]) => [end, group.map(({ link }) => link)]));
}

function blankJourney(): Journey {
  const read = readRecord({ id: JOURNEY_ID, type: 'journey' });
  if (read.status !== 'valid') throw new Error('A blank journey must be valid');
  return read.record as Journey;
}
