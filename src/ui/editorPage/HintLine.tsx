import { useMemo } from 'react';
import { groupSigns, prefixesOf } from '../../commands/prefixes.ts';
import { usePreference, useMessages } from '../shell/app.tsx';
import { useEditor, useEditorValue, useSession } from './editorContext.tsx';
import styles from './HintLine.module.css';
import { signLaneOf, situationOf } from './hintSituation.ts';

/** What the keys do just now. */
export function HintLine() {
  const editor = useEditor();
  const { hints, parts } = useMessages();
  const panel = usePreference('panel');
  const editing = useSession((state) => state.editing);
  const selection = useSession((state) => state.selection);
  const cursor = useSession((state) => state.cursor);
  const situation = useEditorValue(({ map }) => situationOf(map, { editing, selection, cursor }));
  const lane = useEditorValue(({ map }) => signLaneOf(map, { editing, selection, cursor }));
  const signs = useMemo(() => {
    const groups = lane === null ? [] : groupSigns(prefixesOf(lane));
    return groups.map((group) => [group.signs, parts.kinds[group.kind].name] as const);
  }, [lane, parts]);
  if (editor.isReadOnly) return null;
  return (
    <p
      className={styles.line}
      data-canvas-panel="bottom"
      data-panel={panel ?? 'none'}
      data-long={signs.length > 3 ? 'true' : undefined}
    >
      {[...signs, ...hints[situation]].map(([keys, meaning]) => (
        <span key={keys} className={styles.hint}>
          <kbd>{keys}</kbd> {meaning}
        </span>
      ))}
    </p>
  );
}
