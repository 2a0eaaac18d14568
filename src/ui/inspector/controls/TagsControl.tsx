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
  const fragment = (draft ?? '').split(',').at(-1)?.trim().toLocaleLowerCase() ?? '';
  const offered = wordsInUse(map, 'tags')
    .filter((tag) => tag.toLocaleLowerCase().includes(fragment))
    .slice(0, OFFERED);
  const addDraft = () => {
    const added = entriesOf((draft ?? '').split(','));
    if (added.length > 0) onChangeEach((tags) => [...new Set([...tags, ...added])].slice(0, MAX_ENTRIES));
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
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (isMixed) addDraft();
          setDraft(null);
          onBlur();
        }}
        onBlur={() => {
          if (isMixed) addDraft();
          setDraft(null);
          onBlur();
        }}
      />
      {offered.length > 0 && !isReadOnly && (
        <div role="group" aria-label={suggestions.tags} className={styles.offered}>
          <Toggles
            options={offered.map((tag) => ({ id: tag, label: tag }))}
            each={each}
            isReadOnly={isReadOnly}
            onChangeEach={onChangeEach}
          />
        </div>
      )}
    </>
  );
}
