import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  Eye,
  EyeOff,
  FoldVertical,
  Group,
  Trash2,
  Ungroup,
  UnfoldVertical,
} from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { deleteParts, setField } from '../../commands/parts.ts';
import { groupStages, leavePhase } from '../../commands/phases.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Lane } from '../../model/lane.ts';
import type { Persona } from '../../model/persona.ts';
import type { Stage } from '../../model/stage.ts';
import { paletteFor, personaColour, stageColour } from '../../scene/palette.ts';
import { useEditor, useSession, useWriting } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useAppearance, useMessages } from '../shell/app.tsx';
import { SortableItem } from './SortableList.tsx';
import styles from './StructurePanel.module.css';

interface StructureItemProps {
  readonly part: Stage | Lane | Persona;
  readonly index: number;
  readonly count: number;
  readonly move: Command<{ id: string; index: number }>;
}

/** One stage, lane or persona of the structure panel. Choosing it opens all of its fields. */
export function StructureItem({ part, index, count, move }: StructureItemProps) {
  const editor = useEditor();
  const messages = useMessages();
  const { structure, parts, outline } = messages;
  const writing = useWriting();
  const isSelected = useSession(({ selection }) => selection.includes(part.id));
  const colour = useColour(part, index);
  const isHidden = part.type === 'persona' ? !part.visible : part.hidden;
  const set = (field: string, value: unknown, typing?: string) => {
    editor.run(setField, { ids: [part.id], field, value }, typing);
  };
  const setHidden = (value: boolean) => {
    if (part.type === 'persona') set('visible', !value);
    else set('hidden', value);
  };
  const phase = {
    group: () => {
      const { selection } = editor.session.getState();
      const ids = selection.includes(part.id) ? selection : [part.id];
      writing.beginPart(groupStages, { ids, title: '' });
    },
    leave: () => {
      editor.run(leavePhase, { ids: [part.id] });
    },
  };
  const entries: readonly MenuEntry[] = [
    {
      type: 'action',
      icon: ArrowUp,
      label: structure.earlier,
      isDisabled: index === 0,
      onSelect: () => {
        editor.run(move, { id: part.id, index: index - 1 });
      },
    },
    {
      type: 'action',
      icon: ArrowDown,
      label: structure.later,
      isDisabled: index === count - 1,
      onSelect: () => {
        editor.run(move, { id: part.id, index: index + 2 });
      },
    },
    ...ownEntries(part, messages, set, phase),
    {
      type: 'action',
      icon: isHidden ? Eye : EyeOff,
      label: isHidden ? structure.show : structure.hide,
      onSelect: () => {
        setHidden(!isHidden);
      },
    },
    { type: 'separator' },
    {
      type: 'action',
      icon: Trash2,
      isDanger: true,
      label: structure.remove,
      onSelect: () => {
        editor.run(deleteParts, { ids: [part.id] });
      },
    },
  ];
  const name = structure.nameOf(parts.types[part.type], index + 1);
  return (
    <SortableItem id={part.id} handleLabel={structure.moveItem(part.title)} isDisabled={editor.isReadOnly}>
      <span className={styles.swatch} data-hidden={isHidden} style={{ background: colour }} aria-hidden="true" />
      <input
        className={styles.name}
        data-hidden={isHidden}
        data-selected={isSelected}
        value={part.title}
        readOnly={editor.isReadOnly}
        aria-label={isHidden ? `${name}, ${outline.hidden}` : name}
        onFocus={() => {
          editor.session.select([part.id]);
        }}
        onChange={(event) => {
          set('title', event.target.value, `title ${part.id}`);
        }}
        onBlur={() => {
          editor.endTyping();
        }}
      />
      {isHidden && (
        <IconButton
          icon={Eye}
          size="small"
          label={structure.showPart(part.title)}
          disabled={editor.isReadOnly}
          onClick={() => {
            setHidden(false);
          }}
        />
      )}
      <Menu
        icon={Ellipsis}
        label={structure.moreOf(part.title)}
        size="small"
        isDisabled={editor.isReadOnly}
        entries={entries}
      />
    </SortableItem>
  );
}

/** What only a stage or only a lane offers. */
function ownEntries(
  part: StructureItemProps['part'],
  { structure: words, structureCanvas: canvasWords }: Messages,
  set: (field: string, value: unknown) => void,
  phase: { readonly group: () => void; readonly leave: () => void },
): MenuEntry[] {
  if (part.type === 'lane') {
    const [icon, label] = part.collapsed ? [UnfoldVertical, words.expand] : [FoldVertical, words.collapse];
    const onSelect = () => {
      set('collapsed', !part.collapsed);
    };
    return [{ type: 'action', icon, label, onSelect }];
  }
  if (part.type === 'stage') {
    const group: MenuEntry = { type: 'action', icon: Group, label: canvasWords.group, onSelect: phase.group };
    const leave: MenuEntry = { type: 'action', icon: Ungroup, label: canvasWords.leavePhase, onSelect: phase.leave };
    return part.phaseId === null ? [group] : [group, leave];
  }
  return [];
}

function useColour(part: StructureItemProps['part'], index: number): string {
  const { accents, line } = paletteFor(useAppearance());
  if (part.type === 'stage') return stageColour(part.colour, index);
  if (part.type === 'persona') return accents[personaColour(part.colour, index)].solid;
  return part.colour === null ? line : accents[part.colour].solid;
}
