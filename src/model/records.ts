import { type Card, cardFields } from './card.ts';
import { type Comment, commentSpec } from './comment.ts';
import { type Fields, idSchema } from './field.ts';
import { type Journey, journeySpec } from './journey.ts';
import { type CardKind, cardKinds, isCardKind, kindSpecs } from './kinds/index.ts';
import { type Lane, laneSpec } from './lane.ts';
import { type Link, linkSpec } from './link.ts';
import { type Persona, personaSpec } from './persona.ts';
import { type Phase, phaseSpec } from './phase.ts';
import { defineRecord, type FieldProblem, type ParsedRecord, type RawRecord, recordReader } from './record.ts';
import { type Stage, stageSpec } from './stage.ts';
import { type SavedView, viewSpec } from './view.ts';

/** Every record type, in the order in which files list them. */
export const recordSpecs = {
  journey: journeySpec,
  persona: personaSpec,
  phase: phaseSpec,
  stage: stageSpec,
  lane: laneSpec,
  card: defineRecord('card', cardFields),
  link: linkSpec,
  comment: commentSpec,
  view: viewSpec,
};

export type RecordType = keyof typeof recordSpecs;

export type MapRecord = Journey | Persona | Phase | Stage | Lane | Card | Link | Comment | SavedView;

export const recordTypes = Object.keys(recordSpecs) as readonly RecordType[];

function isRecordType(name: unknown): name is RecordType {
  return typeof name === 'string' && Object.hasOwn(recordSpecs, name);
}

/** What a stored record turned out to be (R3). */
type ReadRecord =
  | { readonly status: 'valid'; readonly record: MapRecord }
  /** Of a type or kind that this program does not know: kept, not shown. */
  | { readonly status: 'foreign' }
  /** Of a known type with bad fields: kept; `mended` is what it would be with those at their initial values. */
  | { readonly status: 'broken'; readonly problems: readonly FieldProblem[]; readonly mended: MapRecord };

type Reader = (raw: RawRecord) => ParsedRecord<RawRecord>;

const readers = new Map<string, Reader>(
  Object.values(recordSpecs).map((spec) => [spec.type, recordReader(spec.fields)]),
);
const cardReaders = new Map<string, Reader>(
  cardKinds.map((kind) => [kind, recordReader({ ...cardFields, ...kindSpecs[kind].fields })]),
);

/** Reads one stored record. Its id must be sound; `isRecordId` tells. */
export function readRecord(raw: RawRecord): ReadRecord {
  const { type, kind } = raw;
  if (!isRecordType(type) || (type === 'card' && !isCardKind(kind))) return { status: 'foreign' };
  const reader = type === 'card' ? cardReaders.get(kind as CardKind) : readers.get(type);
  const parsed = (reader as Reader)(raw);
  if (parsed.ok) return { status: 'valid', record: parsed.record as MapRecord };
  return { status: 'broken', problems: parsed.problems, mended: parsed.mended as MapRecord };
}

export function isRecordId(id: unknown): id is string {
  return idSchema.safeParse(id).success;
}

/** The fields of a record in the order of its declaration, those of its kind after the title. */
export function fieldsOf(record: Pick<MapRecord, 'type'> & { readonly kind?: CardKind }): Fields {
  if (record.type !== 'card') return recordSpecs[record.type].fields;
  const { title, ...rest } = cardFields;
  return { title, ...(record.kind === undefined ? {} : kindSpecs[record.kind].fields), ...rest };
}
