// Layout and painting without the app around them, timed in the browser.
import '@fontsource-variable/inter/wght.css';
import { MapDocument } from '../../../src/document/mapDocument.ts';
import { charactersOf, loadFont } from '../../../src/exporters/fonts.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { measureText } from '../../../src/layout/textWidth.ts';
import type { RawRecord } from '../../../src/model/record.ts';
import { paintCanvas } from '../../../src/painters/canvas.ts';
import { paletteFor } from '../../../src/scene/palette.ts';
import { Picture } from '../../../src/scene/picture.ts';
import { benchFile } from '../cards.mjs';

type NewRecord = RawRecord & { readonly id: string };

function newPicture(): Picture {
  return new Picture({
    messages: en,
    format: createFormat('en'),
    palette: paletteFor('light'),
    measure: measureText,
    day: '2026-01-01',
  });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of each step, for `runs` maps of so many cards laid out and painted from scratch. */
async function measure(count: number, runs: number) {
  const { records } = JSON.parse(benchFile(count)) as { records: NewRecord[] };
  const document_ = MapDocument.create(records);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1440, 900];
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No canvas');
  await loadFont(charactersOf(newPicture().scene(document_.map)));
  const times: Record<'layout' | 'relayout' | 'scene' | 'paint', number[]> = {
    layout: [],
    relayout: [],
    scene: [],
    paint: [],
  };
  for (let run = 0; run < runs; run += 1) {
    const picture = newPicture();
    times.layout.push(timed(() => picture.layout(document_.map)));
    const scene = picture.scene(document_.map);
    const { bounds } = scene;
    const scale = Math.min(1440 / bounds.width, 900 / bounds.height);
    times.paint.push(
      timed(() => {
        paintCanvas(context, scene, { scale, left: bounds.x, top: bounds.y });
        // Reading a pixel waits until the painting has been done.
        context.getImageData(0, 0, 1, 1);
      }),
    );
    document_.commit([{ id: 'c0', key: 'title', from: document_.map.card('c0')?.title, to: `Edited ${run}` }]);
    times.relayout.push(timed(() => picture.layout(document_.map)));
    times.scene.push(timed(() => picture.scene(document_.map)));
  }
  return times;
}

Object.assign(window, { measure });
