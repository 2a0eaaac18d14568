import type { Vocabularies } from '../../../model/names.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { Mixed } from './mixed.tsx';

/** More options than these, or longer ones, go into a list instead of a row of buttons. */
const MOST_BUTTONS = 3;
const LONGEST_ROW = 30;

/** The word for each option of a field. */
function useWords(vocabulary: string): (option: string | number) => string {
  const { parts } = useMessages();
  const words = parts.options[vocabulary as keyof Vocabularies] as Readonly<Record<string, string>>;
  return (option) => words[option] ?? String(option);
}

/** One of some words; choosing the chosen one again takes it back where the field may be empty. */
export function ChoiceControl({ id, control, value, isReadOnly, onChange }: ControlProps<string | null>) {
  const vocabulary = 'vocabulary' in control ? control.vocabulary : '';
  const word = useWords(vocabulary);
  const { inspector, parts } = useMessages();
  if (control.type !== 'choice') return null;
  const { options, isOptional } = control;
  const length = options.map((option) => word(option).length).reduce((sum, more) => sum + more, 0);
  if (options.length <= MOST_BUTTONS && length <= LONGEST_ROW) {
    return <Buttons {...{ id, options, value, isReadOnly, word, isOptional }} onChange={onChange} />;
  }
  return (
    <select
      id={id}
      className={styles.select}
      aria-label={parts.fields[id.replace('field-', '') as keyof typeof parts.fields]}
      value={value ?? ''}
      disabled={isReadOnly}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : event.target.value);
      }}
    >
      {(isOptional || value === undefined) && (
        <option value="">{value === undefined ? inspector.mixed : inspector.none}</option>
      )}
      {options.map((option) => (
        <option key={option} value={option}>
          {word(option)}
        </option>
      ))}
    </select>
  );
}

export function ScaleControl({ id, control, value, isReadOnly, onChange }: ControlProps<number | null>) {
  const word = useWords('vocabulary' in control ? control.vocabulary : '');
  if (control.type !== 'scale') return null;
  return (
    <Buttons {...{ id, options: control.options, value, isReadOnly, word, isOptional: true }} onChange={onChange} />
  );
}

interface ButtonsProps<Option extends string | number> {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: Option | null | undefined;
  readonly isReadOnly: boolean;
  readonly isOptional: boolean;
  readonly word: (option: Option) => string;
  readonly onChange: (value: Option | null) => void;
}

function Buttons<Option extends string | number>({
  id,
  options,
  value,
  isReadOnly,
  isOptional,
  word,
  onChange,
}: ButtonsProps<Option>) {
  return (
    <>
      <div id={id} className={styles.buttons} data-many={options.length > MOST_BUTTONS}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={option === value}
            disabled={isReadOnly}
            className={styles.option}
            onClick={() => {
              if (option !== value) onChange(option);
              else if (isOptional) onChange(null);
            }}
          >
            {word(option)}
          </button>
        ))}
      </div>
      <Mixed value={value} />
    </>
  );
}

/** Any number of some words. */
export function ChoicesControl({ control, each, isReadOnly, onChangeEach }: ControlProps<readonly string[]>) {
  const word = useWords('vocabulary' in control ? control.vocabulary : '');
  if (control.type !== 'choices') return null;
  const options = control.options.map((option) => ({ id: option, label: word(option) }));
  return <Toggles {...{ options, each, isReadOnly, onChangeEach }} />;
}

interface TogglesProps {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** What each of the chosen parts has. */
  readonly each: readonly (readonly string[])[];
  readonly isReadOnly: boolean;
  readonly onChangeEach: (update: (chosen: readonly string[]) => readonly string[]) => void;
}

/**
 * Buttons each of which is in or out; what is chosen keeps the order of the options. Of several parts, those that lack
 * it get it first.
 */
export function Toggles({ options, each, isReadOnly, onChangeEach }: TogglesProps) {
  return (
    <div className={styles.toggles}>
      {options.map(({ id, label }) => {
        const having = each.filter((chosen) => chosen.includes(id)).length;
        const isChosen = having > 0 && having === each.length;
        return (
          <button
            key={id}
            type="button"
            aria-pressed={having > 0 && !isChosen ? 'mixed' : isChosen}
            disabled={isReadOnly}
            className={styles.toggle}
            onClick={() => {
              onChangeEach((chosen) => {
                const others = chosen.filter((other) => other !== id);
                const next = isChosen ? others : [...others, id];
                const known = options.map((option) => option.id).filter((other) => next.includes(other));
                return [...known, ...next.filter((other) => !known.includes(other))];
              });
            }}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
