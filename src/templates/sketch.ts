import type { CardOf } from '../model/card.ts';
import { type Journey, JOURNEY_ID } from '../model/journey.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import type { Link } from '../model/link.ts';
import { placeAt } from '../model/order.ts';
import type { Persona } from '../model/persona.ts';
import type { RawRecord } from '../model/record.ts';
import type { Stage } from '../model/stage.ts';

/** The languages in which templates are written. */
export type TemplateLanguage = 'en' | 'pt';

/** A text in every language. */
export type Words = Readonly<Record<TemplateLanguage, string>>;

/** Values of a record in which any text may be said in every language. */
type Told<Value> = Value extends string
  ? Value | Words
  : Value extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Told<Value[Key]> }
      : Value;

type Values<Type> = Told<
  Partial<
    Omit<
      Type,
      | 'id'
      | 'type'
      | 'deleted'
      | 'order'
      | 'kind'
      | 'stageId'
      | 'laneId'
      | 'personaId'
      | 'personaIds'
      | 'fromId'
      | 'toId'
    >
  >
>;

/** A card as it is sketched; `name` lets links find it, `persona` and `personas` are names of personas. */
type SketchedCard<Kind extends CardKind> = {
  readonly kind: Kind;
  readonly name?: string;
  readonly persona?: string;
  readonly personas?: readonly string[];
} & Values<CardOf<Kind>>;

export type CardSketch = { [Kind in CardKind]: SketchedCard<Kind> }[CardKind];

/** A map said by its content alone: no ids, no order keys, texts in every language. */
export interface Sketch {
  readonly journey: Values<Journey>;
  readonly personas?: readonly ({ readonly name: string } & Values<Persona>)[];
  readonly stages: readonly Values<Stage>[];
  /** `cells` holds the cards of each stage, from the first. */
  readonly lanes: readonly ({ readonly cells?: readonly (readonly CardSketch[])[] } & Values<Lane>)[];
  readonly links?: readonly ({ readonly from: string; readonly to: string } & Values<Link>)[];
}

type NewRecord = RawRecord & { readonly id: string };

/** The records of a sketched map, told in one language. */
export function recordsOf(sketch: Sketch, language: TemplateLanguage, newId: () => string): NewRecord[] {
  const { journey, personas = [], stages, lanes, links = [] } = sketch;
  const named = new Map<string, string>();
  const records: NewRecord[] = [{ id: JOURNEY_ID, type: 'journey', ...tell(journey, language) }];
  const add = (type: string, values: object, name?: string): string => {
    const id = newId();
    if (name !== undefined) named.set(name, id);
    records.push({ id, type, ...tell(values, language) });
    return id;
  };
  const keys = (count: number) => placeAt([], 0, count).keys;

  const personaKeys = keys(personas.length);
  personas.forEach(({ name, ...values }, i) => add('persona', { ...values, order: personaKeys[i] }, name));
  const stageKeys = keys(stages.length);
  const stageIds = stages.map((values, i) => add('stage', { ...values, order: stageKeys[i] }));
  const laneKeys = keys(lanes.length);
  lanes.forEach(({ cells = [], ...values }, i) => {
    const laneId = add('lane', { ...values, order: laneKeys[i] });
    cells.forEach((cards, column) => {
      const cardKeys = keys(cards.length);
      cards.forEach(({ name, persona, personas: many, ...card }, place) => {
        const people = {
          ...(persona === undefined ? {} : { personaId: named.get(persona) }),
          ...(many === undefined ? {} : { personaIds: many.map((who) => named.get(who)) }),
        };
        add('card', { ...card, ...people, stageId: stageIds[column], laneId, order: cardKeys[place] }, name);
      });
    });
  });
  for (const { from, to, ...values } of links) add('link', { ...values, fromId: named.get(from), toId: named.get(to) });
  return records;
}

/** A value with every text told in one language. */
function tell(value: object, language: TemplateLanguage): RawRecord {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tellItem(item, language)]));
}

function tellItem(item: unknown, language: TemplateLanguage): unknown {
  if (typeof item !== 'object' || item === null) return item;
  if (Array.isArray(item)) return item.map((entry) => tellItem(entry, language));
  return isWords(item) ? item[language] : tell(item, language);
}

function isWords(value: object): value is Words {
  return 'en' in value && 'pt' in value;
}
