import { type Duration, durationForms, durationUnits } from '../../../model/content.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { NumberControl } from './NumberControl.tsx';

const beginning: Duration = { form: 'about', amount: 1, unit: 'week' };

/** A span of time as people say it. */
export function DurationControl({ id, name, value, isReadOnly, onChange, onBlur }: ControlProps<Duration | null>) {
  const { inspector } = useMessages();
  const { duration } = inspector;
  return (
    <div className={styles.duration}>
      <select
        id={id}
        className={styles.select}
        aria-label={duration.form}
        value={value?.form ?? ''}
        disabled={isReadOnly}
        onChange={(event) => {
          const form = event.target.value as Duration['form'] | '';
          onChange(form === '' ? null : { ...(value ?? beginning), form });
        }}
      >
        <option value="">{value === undefined ? inspector.mixed : inspector.none}</option>
        {durationForms.map((form) => (
          <option key={form} value={form}>
            {duration.forms[form]}
          </option>
        ))}
      </select>
      {value != null && value.form !== 'ongoing' && (
        <>
          <div className={styles.amount}>
            <label className="visually-hidden" htmlFor={`${id}-amount`}>
              {duration.amount}
            </label>
            <NumberControl
              id={`${id}-amount`}
              name={name}
              control={{ type: 'number', min: 0, max: 10_000, step: 1, slider: false }}
              value={value.amount}
              isReadOnly={isReadOnly}
              onChange={(amount, isTyping) => {
                if (amount !== null) onChange({ ...value, amount }, isTyping);
              }}
              onBlur={onBlur}
            />
          </div>
          <select
            className={styles.select}
            aria-label={duration.unit}
            value={value.unit}
            disabled={isReadOnly}
            onChange={(event) => {
              onChange({ ...value, unit: event.target.value as Duration['unit'] });
            }}
          >
            {durationUnits.map((unit) => (
              <option key={unit} value={unit}>
                {duration.units[unit]}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
