import { Download } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { ExportError } from '../../exporters/exporter.ts';
import type { ExportFormat } from '../../exporters/index.ts';
import { pngScale } from '../../exporters/png.ts';
import { dayOf } from '../../lib/day.ts';
import { paintCanvas } from '../../painters/canvas.ts';
import type { Appearance } from '../../scene/palette.ts';
import type { Scene } from '../../scene/primitives.ts';
import { pictureFor, useEditorValue } from '../editorPage/editorContext.tsx';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useToast } from '../primitives/toasts.tsx';
import { useAppearance, useLanguage } from '../shell/app.tsx';
import styles from './ExportDialog.module.css';
import { useExport } from './useExport.ts';

const formats: readonly ExportFormat[] = ['png', 'svg', 'json'];
const scales = [1, 2, 3, 4] as const;

/** Chooses a format, shows what will come out, and how large. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const { exporting } = language.messages;
  const { number } = language.format;
  const exportMap = useExport();
  const toast = useToast();
  const [format, setFormat] = useState<ExportFormat>('png');
  const [scale, setScale] = useState<number>(2);
  const [appearance, setAppearance] = useState<Appearance>(useAppearance());
  const [isBusy, setIsBusy] = useState(false);
  const map = useEditorValue((editor) => editor.map);
  const day = useEditorValue(({ changedAt }) => dayOf(changedAt));
  const scene = useMemo(() => pictureFor(language, appearance, day).scene(map), [language, appearance, day, map]);
  const { width, height } = scene.bounds;
  const fitting = pngScale(scene, scale);
  const size = (factor: number) =>
    exporting.pixels(number(Math.round(width * factor), 0), number(Math.round(height * factor), 0));

  const save = async () => {
    setIsBusy(true);
    try {
      const { notices } = await exportMap(format, { scale, appearance });
      for (const notice of notices) toast({ text: exporting.lowered(number(notice.asked), number(notice.scale, 2)) });
      onClose();
    } catch (error) {
      toast({ text: error instanceof ExportError ? exporting.tooLarge : exporting.failed, tone: 'error' });
      setIsBusy(false);
    }
  };

  return (
    <Dialog
      title={exporting.title}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{language.messages.common.cancel}</Button>
          <Button look="primary" icon={Download} disabled={isBusy} onClick={() => void save()}>
            {isBusy ? exporting.working : exporting.download(exporting.formats[format].short)}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <Choice
            label={exporting.format}
            options={formats}
            value={format}
            onChange={setFormat}
            nameOf={(name) => exporting.formats[name].name}
          />
          <p className={styles.hint}>{exporting.formats[format].hint}</p>
          {format === 'png' && (
            <>
              <Choice
                label={exporting.scale}
                options={scales}
                value={scale}
                onChange={setScale}
                nameOf={(factor) => `${number(factor, 0)}×`}
              />
              <p className={styles.hint}>{size(fitting)}</p>
              {fitting < scale && (
                <p className={styles.warning} role="status">
                  {exporting.willBeLowered(number(scale), number(fitting, 2))}
                </p>
              )}
            </>
          )}
          {format !== 'json' && (
            <Choice
              label={exporting.appearance}
              options={['light', 'dark'] as const}
              value={appearance}
              onChange={setAppearance}
              nameOf={(name) => exporting.appearances[name]}
            />
          )}
        </div>
        <Preview scene={scene} label={exporting.preview} />
      </div>
    </Dialog>
  );
}

interface ChoiceProps<Option extends string | number> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly onChange: (option: Option) => void;
  readonly nameOf: (option: Option) => string;
}

function Choice<Option extends string | number>({ label, options, value, onChange, nameOf }: ChoiceProps<Option>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => {
              onChange(option);
            }}
          />
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  );
}

const PREVIEW_WIDTH = 480;
const PREVIEW_HEIGHT = 340;

function Preview({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x, y, width, height } = scene.bounds;
  const scale = Math.min(PREVIEW_WIDTH / width, PREVIEW_HEIGHT / height);
  const density = 2;
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (context) paintCanvas(context, scene, { scale: scale * density, left: x, top: y });
  }, [scene, scale, x, y]);
  return (
    <div className={styles.preview}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        width={Math.round(width * scale * density)}
        height={Math.round(height * scale * density)}
        style={{ width: width * scale, height: height * scale }}
      />
    </div>
  );
}
