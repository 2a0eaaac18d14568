import { useState } from 'react';
import { MAX_ENTRIES } from '../../../model/field.ts';
import { useEditorValue } from '../../editorPage/editorContext.tsx';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { wordsInUse } from '../suggestions.ts';
import { Toggles } from './choices.tsx';
import { entriesOf } from './texts.tsx';

/** How many tags of the map are offered at once. */
const OFFERED = 8;

/** Tags, typed or taken from those of the map. Where the chosen parts have different ones, what is typed is added to each. */
export function TagsControl({
  id,
  value,
  each,
  isReadOnly,
  onChange,
  onChangeEach,
  onBlur,
}: ControlProps<readonly string[]>) {
  const [draft, setDraft] = useState<string | null>(null);
  const { inspector, suggestions } = useMessages();
  const map = useEditorValue((open) => open.map);
  const isMixed = value === undefined;
  const typed = entriesOf((draft ?? '').split(','));
  // What is being typed is a tag already, but not one to offer.
  const fragment = (draft ?? '').split(',').at(-1)?.trim() ?? '';
  const looked = fragment.toLocaleLowerCase();
  const offered = wordsInUse(map, 'tags')
    .filter((tag) => tag !== fragment && tag.toLocaleLowerCase().includes(looked))
    .slice(0, OFFERED);
  const leave = () => {
    if (isMixed && typed.length > 0) onChangeEach((tags) => [...new Set([...tags, ...typed])].slice(0, MAX_ENTRIES));
    setDraft(null);
    onBlur();
  };
  const take = (update: (tags: readonly string[]) => readonly string[]) => {
    // The tag that is pressed stands for the letters of it that were typed.
    const whole = isMixed ? typed.filter((tag) => tag !== fragment) : [];
    onChangeEach((tags) => {
      const others = tags.filter((tag) => tag !== fragment);
      return [...new Set([...update(others), ...whole])].slice(0, MAX_ENTRIES);
    });
    setDraft(null);
  };
  return (
    <>
      <input
        id={id}
        className={styles.input}
        value={draft ?? (value ?? []).join(', ')}
        placeholder={isMixed ? inspector.mixed : inspector.separateByCommas}
        autoComplete="off"
        readOnly={isReadOnly}
        onChange={(event) => {
          setDraft(event.target.value);
          if (!isMixed) onChange([...new Set(entriesOf(event.target.value.split(',')))], true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
        }}
        onBlur={leave}
      />
      {offered.length > 0 && !isReadOnly && (
        <div
          role="group"
          aria-label={suggestions.tags}
          className={styles.offered}
          onMouseDown={(event) => {
            // The field keeps the focus, and with it the letters that the pressed tag completes.
            event.preventDefault();
          }}
        >
          <Toggles
            options={offered.map((tag) => ({ id: tag, label: tag }))}
            each={each}
            isReadOnly={isReadOnly}
            onChangeEach={take}
          />
        </div>
      )}
    </>
  );
}
