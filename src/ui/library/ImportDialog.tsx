import { CircleAlert, CircleCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useMessages } from '../shell/app.tsx';
import type { FieldName } from '../../model/names.ts';
import styles from './ImportDialog.module.css';
import type { ImportOutcome } from './useImport.ts';

/** Most faults of one file that are listed one by one. */
const MOST_LISTED = 50;

interface ImportDialogProps {
  readonly outcomes: readonly ImportOutcome[];
  readonly onClose: () => void;
}

/** What became of the files that were taken in, and what was mended in each. */
export function ImportDialog({ outcomes, onClose }: ImportDialogProps) {
  const { importing, common } = useMessages();
  const [, goTo] = useLocation();
  return (
    <Dialog title={importing.title} onClose={onClose} actions={<Button onClick={onClose}>{common.close}</Button>}>
      <ul className={styles.files}>
        {outcomes.map((outcome, i) => (
          <li key={i} className={styles.file}>
            <p className={styles.name}>
              {outcome.error === null ? (
                <CircleCheck size={18} aria-hidden="true" />
              ) : (
                <CircleAlert size={18} aria-hidden="true" data-bad />
              )}
              <strong>{outcome.fileName}</strong>
            </p>
            {outcome.error !== null && (
              <p role="alert" className={styles.error}>
                {importing.errors[outcome.error]}
              </p>
            )}
            <Issues outcome={outcome} />
            {outcome.mapId !== null && (
              <Button
                onClick={() => {
                  goTo(`/map/${outcome.mapId ?? ''}`);
                }}
              >
                {importing.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Issues({ outcome: { issues } }: { readonly outcome: ImportOutcome }) {
  const { importing, parts } = useMessages();
  if (issues.length === 0) return null;
  const fieldName = (key: string): string => (key in parts.fields ? parts.fields[key as FieldName] : key);
  return (
    <>
      <p>{importing.mended(issues.length)}</p>
      <ul className={styles.issues}>
        {issues.slice(0, MOST_LISTED).map(({ action, where, field }, i) => (
          <li key={i}>
            <strong>{where}</strong>: {importing.actions[action](field === undefined ? '' : fieldName(field))}
          </li>
        ))}
        {issues.length > MOST_LISTED && <li>{importing.more(issues.length - MOST_LISTED)}</li>}
      </ul>
    </>
  );
}
