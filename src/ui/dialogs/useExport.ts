import { useCallback } from 'react';
import type { ExportedFile, ExportInput } from '../../exporters/exporter.ts';
import { fileName } from '../../exporters/fileName.ts';
import { type ExportFormat, exporters } from '../../exporters/index.ts';
import { dayOf } from '../../lib/day.ts';
import type { Appearance } from '../../scene/palette.ts';
import { pictureFor, useEditor } from '../editorPage/editorContext.tsx';
import { useApp, useAppearance, useLanguage } from '../shell/app.tsx';
import { download } from '../../lib/download.ts';

interface ExportChoices {
  /** Picture pixels for each map pixel. */
  readonly scale?: number;
  readonly appearance?: Appearance;
}

/** Makes a file of the open map and hands it to the person. */
export function useExport(): (format: ExportFormat, choices?: ExportChoices) => Promise<ExportedFile> {
  const editor = useEditor();
  const app = useApp();
  const language = useLanguage();
  const shown = useAppearance();
  return useCallback(
    async (format, { scale = 2, appearance = shown } = {}) => {
      const { map, table, schemaVersion, changedAt } = editor;
      const day = dayOf(changedAt);
      const title = map.journey.title || language.messages.drawing.untitledMap;
      const input: ExportInput = {
        map,
        table,
        schemaVersion,
        scene: pictureFor(language, appearance, day).scene(map),
        title,
        asset: (id) => app.workspace.asset(id),
        app: app.name,
        exportedAt: new Date(app.now()).toISOString(),
      };
      const file =
        format === 'png'
          ? await (
              await exporters.png()
            )(input, { scale })
          : format === 'svg'
            ? await (
                await exporters.svg()
              )(input)
            : await (
                await exporters.json()
              )(input);
      download(file.blob, fileName(title, day, file.ending));
      // When it was, is told where the map's keeping is; that it cannot be noted is no reason to fail.
      if (format === 'json') app.workspace.noteCopy(editor.mapId).catch(() => undefined);
      return file;
    },
    [editor, app, language, shown],
  );
}
