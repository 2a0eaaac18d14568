import {
  ChevronLeft,
  CircleHelp,
  Download,
  EllipsisVertical,
  ImageDown,
  List,
  ListFilter,
  ListTree,
  type LucideIcon,
  Presentation,
  Redo2,
  Search,
  TextSearch,
  Undo2,
} from 'lucide-react';
import { Link } from 'wouter';
import { JOURNEY_ID } from '../../model/journey.ts';
import type { Messages } from '../../i18n/en.ts';
import { useOffer } from '../actions/useOffer.ts';
import { Button, IconButton } from '../primitives/Button.tsx';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import { usePreferenceEntries } from '../shell/preferenceEntries.ts';
import { useEditor, useEditorValue } from './editorContext.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { stepName } from './stepName.ts';
import styles from './TopBar.module.css';

type ActionId = keyof Messages['actions'];

/** What the menu offers of all that can be done, with a line between what shows the map and the rest. */
const offered: readonly (readonly (readonly [ActionId, LucideIcon])[])[] = [
  [
    ['map.commands', Search],
    ['find.search', TextSearch],
    ['find.filter', ListFilter],
  ],
  [
    ['view.outline', ListTree],
    ['view.outlineAlone', List],
    ['view.present', Presentation],
  ],
  [
    ['map.copyView', ImageDown],
    ['map.help', CircleHelp],
  ],
];

export function TopBar() {
  const editor = useEditor();
  const messages = useMessages();
  const { topBar, drawing } = messages;
  const title = useEditorValue(({ map }) => map.journey.title);
  const undoLabel = useEditorValue((open) => open.undoLabel);
  const redoLabel = useEditorValue((open) => open.redoLabel);
  const offer = useOffer();
  const undo = offer('edit.undo');
  const redo = offer('edit.redo');
  const help = offer('map.help');
  const exporting = offer('map.export');
  const entries: readonly MenuEntry[] = [
    ...offered.flatMap((group): readonly MenuEntry[] => [
      ...group.map(([id, icon]) => {
        const { label, keys, run } = offer(id);
        return { type: 'action', icon, label, keys, onSelect: run } as const;
      }),
      { type: 'separator' },
    ]),
    ...usePreferenceEntries({ hasMinimap: true }),
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
          label={undoLabel === null ? undo.label : topBar.undoStep(stepName(undoLabel, messages))}
          keys={undo.keys}
          disabled={undoLabel === null}
          onClick={undo.run}
        />
        <IconButton
          icon={Redo2}
          label={redoLabel === null ? redo.label : topBar.redoStep(stepName(redoLabel, messages))}
          keys={redo.keys}
          disabled={redoLabel === null}
          onClick={redo.run}
        />
        <span className={styles.divider} />
        <IconButton
          icon={CircleHelp}
          label={help.label}
          keys={help.keys}
          className={styles.wideOnly}
          onClick={help.run}
        />
        <Menu icon={EllipsisVertical} label={topBar.more} entries={entries} />
        <Button look="primary" icon={Download} className={styles.export} onClick={exporting.run} title={exporting.keys}>
          {exporting.label}
        </Button>
      </div>
    </header>
  );
}
