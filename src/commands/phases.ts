import { creation, type FieldChange } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Stage } from '../model/stage.ts';
import { type CommandEnv, defineCommand, nothing } from './command.ts';
import { deleteParts, withDependents } from './parts.ts';
import { setFields } from './setFields.ts';

/**
 * A phase over some stages and all that stand between them. A phase that lies wholly among them grows over them; one
 * of which only a part lies there gives that part up.
 */
export const groupStages = defineCommand(
  'phase.group',
  (map, { ids, title }: { ids: readonly string[]; title: string }, env) => {
    const inside = stagesBetween(map, ids);
    if (inside.length === 0) return nothing;
    const grown = inside.find(
      ({ phaseId }) =>
        phaseId !== null && map.stages.every((stage) => stage.phaseId !== phaseId || inside.includes(stage)),
    )?.phaseId;
    const id = grown ?? env.newId();
    const made = grown == null ? creation({ id, type: 'phase', title }) : [];
    const settled = settlePhases(map, map.stages, (stage) => (inside.includes(stage) ? id : stage.phaseId));
    return { changes: [...made, ...settled], select: [id] };
  },
);

/** Stages out of their phase; what is left of it stays together. */
export const leavePhase = defineCommand('phase.leave', (map, { ids }: { ids: readonly string[] }) => ({
  changes: settlePhases(map, map.stages, (stage) => (ids.includes(stage.id) ? null : stage.phaseId)),
}));

/** Phases taken away from above their stages, which stay and are selected. */
export const ungroupPhases = defineCommand(
  'phase.ungroup',
  (map, { ids }: { ids: readonly string[] }, env: CommandEnv) => {
    const phases = ids.filter((id) => map.get(id)?.type === 'phase');
    const freed = map.stages.filter(({ phaseId }) => phaseId !== null && phases.includes(phaseId));
    return { changes: deleteParts.run(map, { ids: phases }, env).changes, select: freed.map(({ id }) => id) };
  },
);

/** The stages from the first to the last of some. */
function stagesBetween(map: JourneyMap, ids: readonly string[]): readonly Stage[] {
  const places = map.stages.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
  return places.length === 0 ? [] : map.stages.slice(places[0], (places.at(-1) ?? 0) + 1);
}

/**
 * The changes that give stages, in the order in which they will stand, their phases. A phase is one run of neighbours:
 * of several runs the longest keeps it. A phase that loses its last stage goes.
 */
export function settlePhases(
  map: JourneyMap,
  stages: readonly Stage[],
  phaseOf: (stage: Stage) => string | null,
): FieldChange[] {
  const runs: { readonly phaseId: string | null; readonly stages: Stage[] }[] = [];
  for (const stage of stages) {
    const [phaseId, run] = [phaseOf(stage), runs.at(-1)];
    if (run?.phaseId === phaseId) run.stages.push(stage);
    else runs.push({ phaseId, stages: [stage] });
  }
  const kept = new Map<string | null, Stage[]>();
  for (const run of runs)
    if (run.stages.length > (kept.get(run.phaseId)?.length ?? 0)) kept.set(run.phaseId, run.stages);
  const moves = runs.flatMap((run) => {
    const phaseId = kept.get(run.phaseId) === run.stages ? run.phaseId : null;
    return run.stages.flatMap((stage) => setFields(stage, { phaseId }));
  });
  const emptied = map.phases.filter(({ id }) => !kept.has(id) && map.stages.some(({ phaseId }) => phaseId === id));
  const gone = withDependents(
    map,
    emptied.map(({ id }) => id),
  );
  return [...moves, ...[...gone].map((id) => ({ id, key: 'deleted', from: false, to: true }))];
}
