import { type Source, sourceKinds } from '../../../model/content.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { AddressLink } from './AddressLink.tsx';
import { ListEditor } from './ListEditor.tsx';
import { MixedList } from './mixed.tsx';

/** What a statement rests on. */
export function SourcesControl({ value, isReadOnly, onChange, onBlur }: ControlProps<readonly Source[]>) {
  const { inspector, parts } = useMessages();
  return (
    <>
      <MixedList value={value} />
      <ListEditor<Source>
        entries={value ?? []}
        addLabel={inspector.addSource}
        blank={{ kind: 'interview', reference: '', date: null }}
        isReadOnly={isReadOnly}
        onChange={onChange}
        onBlur={onBlur}
      >
        {(source, change, place) => (
          <div className={styles.source}>
            <select
              className={styles.select}
              aria-label={inspector.sourceKind(place)}
              value={source.kind}
              disabled={isReadOnly}
              onChange={(event) => {
                change({ ...source, kind: event.target.value as Source['kind'] });
              }}
            >
              {sourceKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {parts.sourceKinds[kind]}
                </option>
              ))}
            </select>
            <input
              className={styles.input}
              type="date"
              aria-label={inspector.sourceDate(place)}
              value={source.date ?? ''}
              readOnly={isReadOnly}
              onChange={(event) => {
                change({ ...source, date: event.target.value === '' ? null : event.target.value });
              }}
            />
            <div className={styles.line}>
              <input
                className={styles.input}
                aria-label={inspector.sourceReference(place)}
                placeholder={inspector.sourceHint}
                value={source.reference}
                readOnly={isReadOnly}
                onChange={(event) => {
                  change({ ...source, reference: event.target.value }, true);
                }}
              />
              <AddressLink text={source.reference} label={inspector.openSource(place)} />
            </div>
          </div>
        )}
      </ListEditor>
    </>
  );
}
