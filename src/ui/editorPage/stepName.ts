import type { CommandId } from '../../commands/index.ts';
import type { HistoryLabel } from '../../document/history.ts';
import type { Messages } from '../../i18n/en.ts';
import type { FieldName } from '../../model/names.ts';

/** What an undo step did, in the person's words. */
export function stepName({ command, field }: HistoryLabel, { steps, parts }: Messages): string {
  const name = steps[command as CommandId];
  return field === undefined ? name : steps.withField(name, parts.fields[field as FieldName]);
}
