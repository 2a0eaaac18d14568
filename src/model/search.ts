import { searchable } from '../lib/matching.ts';
import type { Card } from './card.ts';
import type { Fields } from './field.ts';
import type { JourneyMap } from './journeyMap.ts';
import { fieldsOf, type MapRecord } from './records.ts';

/**
 * Searches everything that is written on a map. What was read of a record is kept as long as the record is the same,
 * so that each letter typed costs no more than a comparison.
 */
export class MapSearch {
  readonly #texts = new WeakMap<MapRecord, string>();
  readonly #drawnTitle: (record: MapRecord) => string;

  /** @param drawnTitle what stands where a part without a title would have it */
  constructor(drawnTitle: (record: MapRecord) => string) {
    this.#drawnTitle = drawnTitle;
  }

  /** The parts that hold every word of a query, without accents and case, in the order in which the map is read. */
  find(map: JourneyMap, query: string): readonly string[] {
    const words = searchable(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return inReadingOrder(map).flatMap((record) => {
      const text = this.#textOf(record);
      return words.every((word) => text.includes(word)) ? [record.id] : [];
    });
  }

  #textOf(record: MapRecord): string {
    let text = this.#texts.get(record);
    if (text === undefined) {
      text = searchable([this.#drawnTitle(record), ...textsOf(record)].join('\n'));
      this.#texts.set(record, text);
    }
    return text;
  }
}

/** The heads first, then lane by lane, and what lies outside the grid last; what is hidden could not be gone to. */
function inReadingOrder(map: JourneyMap): readonly MapRecord[] {
  const cardsOf = (laneId: string): readonly Card[] => {
    const byStage = map.cardsInLane(laneId);
    return map.shownStages.flatMap(({ id }) => byStage.get(id) ?? []);
  };
  const lanes = map.shownLanes.flatMap((lane): MapRecord[] => [lane, ...cardsOf(lane.id)]);
  const isShown = ({ id }: MapRecord) => !map.isHidden(id);
  const heads = [map.journey, ...map.personas, ...map.phases.filter(isShown), ...map.shownStages];
  return [...heads, ...lanes, ...map.looseCards, ...map.links.filter(isShown)];
}

const fieldsByKind = new Map<string, Fields>();

/** All that a person wrote in a part. */
function textsOf(record: MapRecord): string[] {
  const kind = record.type === 'card' ? record.kind : record.type;
  let fields = fieldsByKind.get(kind);
  if (fields === undefined) {
    fields = fieldsOf(record);
    fieldsByKind.set(kind, fields);
  }
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, { control }]) => {
    switch (control.type) {
      case 'line':
      case 'text':
        return [values[key] as string];
      case 'tags':
      case 'lines':
        return values[key] as readonly string[];
      case 'checklist':
        return (values[key] as readonly { text: string }[]).map(({ text }) => text);
      case 'sources':
        return (values[key] as readonly { reference: string }[]).map(({ reference }) => reference);
      default:
        return [];
    }
  });
}
