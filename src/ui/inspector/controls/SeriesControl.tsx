import { dayOf } from '../../../lib/day.ts';
import type { MetricPoint } from '../../../model/kinds/metric.ts';
import { useApp, useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { ListEditor } from './ListEditor.tsx';
import { NumberControl } from './NumberControl.tsx';

/** The measurements of a metric: a date and a number each. */
export function SeriesControl({
  id,
  name,
  value = [],
  isReadOnly,
  onChange,
  onBlur,
}: ControlProps<readonly MetricPoint[]>) {
  const { inspector } = useMessages();
  const { now } = useApp();
  return (
    <ListEditor<MetricPoint>
      entries={value}
      addLabel={inspector.addMeasurement}
      blank={{ date: dayOf(now()), value: value.at(-1)?.value ?? 0 }}
      isReadOnly={isReadOnly}
      onChange={onChange}
      onBlur={onBlur}
    >
      {(point, change, place) => (
        <>
          <input
            className={styles.input}
            type="date"
            aria-label={inspector.measurementDate(place)}
            value={point.date}
            readOnly={isReadOnly}
            onChange={(event) => {
              if (event.target.value !== '') change({ ...point, date: event.target.value });
            }}
          />
          <div className={styles.amount}>
            <label className="visually-hidden" htmlFor={`${id}-${place}`}>
              {inspector.measurementValue(place)}
            </label>
            <NumberControl
              id={`${id}-${place}`}
              name={name}
              control={{ type: 'number', min: -1e15, max: 1e15, step: 0.1, slider: false }}
              value={point.value}
              isReadOnly={isReadOnly}
              onChange={(number, isTyping) => {
                if (number !== null) change({ ...point, value: number }, isTyping);
              }}
              onBlur={onBlur}
            />
          </div>
        </>
      )}
    </ListEditor>
  );
}
