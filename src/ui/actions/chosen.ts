import type { MapRecord } from '../../model/records.ts';
import type { ActionContext } from './action.ts';

/** The parts that are chosen and are of one of some types, in the order in which they were chosen. */
export function chosen<Type extends MapRecord['type']>(
  { editor }: Pick<ActionContext, 'editor'>,
  ...types: readonly Type[]
): readonly Extract<MapRecord, { type: Type }>[] {
  const parts = editor.session.getState().selection.flatMap((id) => editor.map.get(id) ?? []);
  return parts.filter((part): part is Extract<MapRecord, { type: Type }> => types.some((type) => type === part.type));
}
