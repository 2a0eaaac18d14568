import {
  ChevronLeft,
  CircleHelp,
  Download,
  EllipsisVertical,
  ImageDown,
  List,
  ListTree,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { Link } from 'wouter';
import { JOURNEY_ID } from '../../model/journey.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { OUTLINE_KEYS, toggleOutline } from '../actions/outlineActions.ts';
import { Button, IconButton } from '../primitives/Button.tsx';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import { usePreferenceEntries } from '../shell/preferenceEntries.ts';
import { readableKeys } from '../shell/readableKeys.ts';
import { useEditor, useEditorValue } from './editorContext.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { stepName } from './stepName.ts';
import styles from './TopBar.module.css';

export function TopBar() {
  const editor = useEditor();
  const messages = useMessages();
  const { topBar, drawing } = messages;
  const title = useEditorValue(({ map }) => map.journey.title);
  const undoLabel = useEditorValue((open) => open.undoLabel);
  const redoLabel = useEditorValue((open) => open.redoLabel);
  const { openDialog, copyView, preferences } = useActionContext();
  const showCommands = () => {
    openDialog('commands');
  };
  const showHelp = () => {
    openDialog('help');
  };
  const showOutline = (wanted: 'beside' | 'alone') => () => {
    toggleOutline(preferences, wanted);
  };
  const preferenceEntries = usePreferenceEntries({ hasMinimap: true });
  const entries: readonly MenuEntry[] = [
    { type: 'action', icon: ImageDown, label: topBar.copyView, keys: readableKeys('Shift+Alt+C'), onSelect: copyView },
    { type: 'action', icon: Search, label: topBar.commands, keys: readableKeys('$mod+K'), onSelect: showCommands },
    { type: 'action', icon: CircleHelp, label: topBar.help, keys: '?', onSelect: showHelp },
    {
      type: 'action',
      icon: ListTree,
      label: messages.actions['view.outline'],
      keys: readableKeys(OUTLINE_KEYS),
      onSelect: showOutline('beside'),
    },
    {
      type: 'action',
      icon: List,
      label: messages.actions['view.outlineAlone'],
      onSelect: showOutline('alone'),
    },
    { type: 'separator' },
    ...preferenceEntries,
  ];
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.back} aria-label={topBar.back}>
        <ChevronLeft size={20} aria-hidden="true" />
      </Link>
      <div className={styles.names}>
        <h1 className={styles.title}>
          <button
            type="button"
            className={styles.titleButton}
            title={topBar.editTitle}
            onClick={() => {
              editor.session.select([JOURNEY_ID]);
            }}
          >
            {title || drawing.untitledMap}
          </button>
        </h1>
        <SaveIndicator />
      </div>
      <div className={styles.tools} role="toolbar" aria-label={topBar.tools}>
        <IconButton
          icon={Undo2}
          label={undoLabel === null ? topBar.undo : topBar.undoStep(stepName(undoLabel, messages))}
          keys={readableKeys('$mod+Z')}
          disabled={undoLabel === null}
          onClick={() => editor.undo()}
        />
        <IconButton
          icon={Redo2}
          label={redoLabel === null ? topBar.redo : topBar.redoStep(stepName(redoLabel, messages))}
          keys={readableKeys('$mod+Shift+Z')}
          disabled={redoLabel === null}
          onClick={() => editor.redo()}
        />
        <span className={styles.divider} />
        <IconButton icon={CircleHelp} label={topBar.help} keys="?" className={styles.wideOnly} onClick={showHelp} />
        <Menu icon={EllipsisVertical} label={topBar.more} entries={entries} />
        <Button
          look="primary"
          icon={Download}
          className={styles.export}
          onClick={() => {
            openDialog('export');
          }}
          title={readableKeys('$mod+Shift+E')}
        >
          {topBar.export}
        </Button>
      </div>
    </header>
  );
}
