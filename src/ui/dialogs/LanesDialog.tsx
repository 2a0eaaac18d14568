import { useMemo } from 'react';
import { addLanes } from '../../commands/structure.ts';
import { isCardKind } from '../../model/kinds/index.ts';
import { type LanePreset, lanePresets } from '../../templates/lanePresets.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { templateLanguage } from '../library/templateLanguage.ts';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useLanguage } from '../shell/app.tsx';
import { type Pick, PickDialog } from './PickDialog.tsx';

interface LanePick extends Pick {
  readonly preset: LanePreset;
}

/** Lanes that most maps have, to be added with their names and kinds. */
export function LanesDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const { locale, messages } = useLanguage();
  const { lanes: words } = messages.structureCanvas;
  const language = templateLanguage(locale);
  const items = useMemo(
    () =>
      lanePresets.map((preset): LanePick => {
        const [lane] = preset.lanes;
        const kind = lane?.kinds.find(isCardKind);
        const label = preset.lanes.length > 1 ? words.blueprint : (lane?.title[language] ?? '');
        return {
          id: preset.id,
          label,
          preset,
          icon: <KindIcon kind={preset.lanes.length > 1 ? 'lane' : (kind ?? 'lane')} />,
        };
      }),
    [words, language],
  );
  return (
    <PickDialog
      title={words.title}
      description={words.hint}
      search={words.search}
      items={items}
      none={words.none}
      count={words.count}
      onPick={({ preset }) => {
        const { map, session } = editor;
        const at = map.lanes.findIndex(({ id }) => id === session.getState().selection.at(-1));
        const lanes = preset.lanes.map((lane) => ({ ...lane, title: lane.title[language] }));
        editor.run(addLanes, { lanes, ...(at === -1 ? {} : { index: at + 1 }) });
      }}
      onClose={onClose}
    />
  );
}
