import { isLoose } from '../model/card.ts';
import type { FieldChange } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { MapRecord } from '../model/records.ts';
import { defineCommand } from './command.ts';
import { setFields } from './setFields.ts';

/** One field of one or many parts set to a value. */
export const setField = defineCommand(
  'part.set',
  (map, { ids, field, value }: { ids: readonly string[]; field: string; value: unknown }) => ({
    changes: ids.flatMap((id) => {
      const record = map.get(id);
      return record === undefined ? [] : setFields(record, { [field]: value });
    }),
    field,
  }),
);

/** One field of several parts, each set to a value of its own. */
export const setFieldEach = defineCommand(
  'part.setEach',
  (map, { field, values }: { field: string; values: ReadonlyMap<string, unknown> }) => ({
    changes: [...values].flatMap(([id, value]) => {
      const record = map.get(id);
      return record === undefined ? [] : setFields(record, { [field]: value });
    }),
    field,
  }),
);

/** Parts and what cannot be without them: a stage's or lane's cards, a phase without stages, a persona's feelings, a card's links, any part's comments. */
export const deleteParts = defineCommand('part.delete', (map, { ids }: { ids: readonly string[] }) => {
  const doomed = withDependents(map, ids);
  const mourners = [...map.cards, ...map.stages]
    .filter(({ id }) => !doomed.has(id))
    .flatMap((record) => letGo(map, record, doomed));
  const deletions = [...doomed].map((id) => ({ id, key: 'deleted', from: false, to: true }));
  // Comments are never selected themselves: without one, the part that it was about stays so.
  const isOnlyComments = [...doomed].every((id) => map.get(id)?.type === 'comment');
  return { changes: [...mourners, ...deletions], ...(isOnlyComments ? {} : { select: [] }) };
});

/** Parts that are there, with those that cannot be without them; a phase goes with the last of its stages. */
export function withDependents(map: JourneyMap, ids: readonly string[]): Set<string> {
  const doomed = new Set(ids.filter((id) => map.get(id) !== undefined && map.get(id)?.type !== 'journey'));
  for (const { id } of map.phases) {
    const stages = map.stages.filter(({ phaseId }) => phaseId === id);
    if (stages.length > 0 && stages.every((stage) => doomed.has(stage.id))) doomed.add(id);
  }
  for (const card of map.cards) {
    const ownerGone = [card.stageId, card.laneId, card.kind === 'emotion' ? card.personaId : null].some(
      (id) => id !== null && doomed.has(id),
    );
    if (ownerGone) doomed.add(card.id);
  }
  for (const link of map.links) if (doomed.has(link.fromId) || doomed.has(link.toId)) doomed.add(link.id);
  // A comment may answer another one, so its fall can bring down more.
  for (let size = 0; size < doomed.size;) {
    size = doomed.size;
    for (const comment of map.comments) if (doomed.has(comment.targetId)) doomed.add(comment.id);
  }
  return doomed;
}

/** The changes by which a part that stays lets go of parts that go. */
function letGo(map: JourneyMap, record: MapRecord, doomed: ReadonlySet<string>): FieldChange[] {
  if (record.type === 'stage')
    return record.phaseId !== null && doomed.has(record.phaseId) ? setFields(record, { phaseId: null }) : [];
  if (record.type !== 'card') return [];
  const first = map.stages.findIndex(({ id }) => id === record.stageId);
  const covered = record.span === 1 || isLoose(record) ? [] : map.stages.slice(first, first + record.span);
  return setFields(record, {
    personaIds: record.personaIds.filter((id) => !doomed.has(id)),
    span: Math.max(1, record.span - covered.filter(({ id }) => doomed.has(id)).length),
  });
}
