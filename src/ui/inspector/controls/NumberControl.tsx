import { useId, useState } from 'react';
import { useLanguage } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';

/** An upper bound so high that it would only confuse whoever reads it. */
const HUGE = 1e15;

/** What a number needs of a control: it is also a part of other controls. */
type NumberProps = Omit<ControlProps<number | null>, 'each' | 'onChangeEach'>;

/** A number as the person's language writes it, or a slider. What is no number is said, and changes nothing. */
export function NumberControl(props: NumberProps) {
  if (props.control.type !== 'number') return null;
  return props.control.slider ? <Slider {...props} /> : <NumberField {...props} />;
}

function NumberField({ id, control, value, isReadOnly, onChange, onBlur }: NumberProps) {
  const { format, messages } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const hintId = useId();
  if (control.type !== 'number') return null;
  const { min, max } = control;
  const shown = draft ?? (value == null ? '' : format.number(value, 6));
  const read = draft === null || draft.trim() === '' ? null : format.parse(draft);
  const isBad = draft !== null && draft.trim() !== '' && (read === null || read < min || read > max);
  return (
    <>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        value={shown}
        placeholder={value === undefined ? messages.inspector.mixed : undefined}
        readOnly={isReadOnly}
        aria-invalid={isBad}
        aria-describedby={isBad ? hintId : undefined}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          const number = format.parse(text);
          if (text.trim() === '') onChange(null, true);
          else if (number !== null && number >= min && number <= max) onChange(number, true);
        }}
        onBlur={() => {
          setDraft(null);
          onBlur();
        }}
      />
      {isBad && (
        <p id={hintId} className={styles.error} role="alert">
          {read === null
            ? messages.inspector.notANumber(format.number(1234.5))
            : max < HUGE
              ? messages.inspector.outOfRange(format.compact(min), format.compact(max))
              : messages.inspector.tooLow(format.compact(min))}
        </p>
      )}
    </>
  );
}

function Slider({ id, control, value, isReadOnly, onChange, onBlur }: NumberProps) {
  const { format, messages } = useLanguage();
  if (control.type !== 'number') return null;
  const number = value ?? 0;
  return (
    <div className={styles.slider}>
      <input
        id={id}
        type="range"
        min={control.min}
        max={control.max}
        step={control.step}
        value={number}
        disabled={isReadOnly}
        onChange={(event) => {
          onChange(Number(event.target.value), true);
        }}
        onBlur={onBlur}
        onPointerUp={onBlur}
      />
      <output htmlFor={id}>{value === undefined ? messages.inspector.mixed : format.signed(number, 0)}</output>
    </div>
  );
}
