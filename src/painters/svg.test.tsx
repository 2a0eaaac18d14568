import { describe, expect, it } from 'vitest';
import { drawContext, primitivesOf, textsOf } from '../../tests/helpers/drawing.ts';
import { hostileTexts } from '../../tests/helpers/hostileTexts.ts';
import { countingIds } from '../../tests/helpers/ids.ts';
import { mapOf, type NewRecord } from '../../tests/helpers/mapBuilder.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { randomRecords } from '../../tests/helpers/randomMap.ts';
import { cardKinds } from '../model/kinds/index.ts';
import { fieldsOf } from '../model/records.ts';
import { Picture } from '../scene/picture.ts';
import type { Primitive, Scene } from '../scene/primitives.ts';
import { example } from '../templates/example.ts';
import { recordsOf } from '../templates/sketch.ts';
import { paintSvg } from './svg.ts';

const picture = 'ab'.repeat(32);
const address = 'data:image/png;base64,AAAA';

const sceneOf = (records: Iterable<NewRecord>): Scene => new Picture(drawContext()).scene(mapOf(records));

/** The file as a strict reader takes it. */
function read(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const drawnTexts = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent);

const elements = 'svg title style defs linearGradient stop rect g path text circle image'.split(' ');

/** Nothing that runs, and nothing that is fetched. */
function expectHarmless(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    expect(elements).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|style|xlink/i);
      if (name === 'href') expect(value).toMatch(/^data:image\//);
      if (value.includes('url(')) expect(value).toMatch(/^url\(#g\d+\)$/);
    }
  }
  const style = document.querySelector('style')?.textContent;
  expect(style).not.toMatch(/@import|url\(|expression/);
}

/** Records with one text in every field that takes texts. */
function saying(text: string): NewRecord[] {
  const filled = (values: { readonly id: string; readonly type: 'stage' | 'card' | 'persona' }): NewRecord => {
    const texts = Object.entries(fieldsOf(values)).flatMap(([key, { control }]): [string, unknown][] =>
      control.type === 'line' || control.type === 'text'
        ? [[key, text]]
        : control.type === 'lines' || control.type === 'tags'
          ? [[key, [text]]]
          : [],
    );
    return { ...Object.fromEntries(texts), ...values };
  };
  const cards = cardKinds.map((kind) => {
    const place = { stageId: 's', laneId: kind === 'emotion' ? 'feelings' : 'l', personaIds: ['p'] };
    return filled({ id: kind, type: 'card', kind, ...place } as never);
  });
  return [
    { id: 'journey', type: 'journey', title: text, scenario: text, customerGoal: text, businessGoal: text },
    filled({ id: 'p', type: 'persona' }),
    filled({ id: 'q', type: 'persona' }),
    { id: 'f', type: 'phase', title: text },
    { ...filled({ id: 's', type: 'stage' }), phaseId: 'f' },
    { id: 'l', type: 'lane', title: text },
    { id: 'feelings', type: 'lane', title: text, kinds: ['emotion'] },
    ...cards,
    { id: 'link', type: 'link', label: text, fromId: 'action', toId: 'task' },
  ];
}

describe('an SVG file', () => {
  it('of any map is well-formed, harmless, and says all that the map says', () => {
    const sizes = { personas: 3, phases: 2, stages: 4, lanes: 4, cards: 30, links: 5, comments: 0, views: 0 };
    const example12 = recordsOf(example.sketch, 'pt', countingIds());
    const maps = [[], example12, ...Array.from({ length: 20 }, (_, i) => randomRecords(seededRandom(i), sizes))];
    for (const records of maps) {
      const scene = sceneOf(records);
      const svg = paintSvg(scene, { title: 'A map', pictures: new Map([[picture, address]]) });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const document = read(svg);
      expectHarmless(document);
      expect(drawnTexts(document)).toEqual(textsOf(primitivesOf(scene)));
      const drawn = primitivesOf(scene).filter(({ type }) => type !== 'text');
      // One more rectangle is the paper.
      expect(document.querySelectorAll('rect, circle, path, image')).toHaveLength(drawn.length + 1);
    }
  });

  it.each(hostileTexts)('keeps %j a text', (text) => {
    const scene = sceneOf(saying(text));
    const document = read(paintSvg(scene, { title: text }));
    expectHarmless(document);
    // What XML cannot write is left out; half a surrogate pair is replaced.
    const written = (line: string) => line.toWellFormed().replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, '');
    expect(drawnTexts(document)).toEqual(textsOf(primitivesOf(scene)).map(written));
    expect(document.querySelector('title')?.textContent).toBe(written(text));
  });

  it('is as large as the map, on its paper, in its font', () => {
    const scene = sceneOf([{ id: 'c', type: 'card', kind: 'note', position: [-100, -50] }]);
    const { documentElement: svg } = read(paintSvg(scene, { title: 'x', fontCss: '@font-face{font-family:a}' }));
    const { x, y, width, height } = scene.bounds;
    expect(svg.getAttribute('viewBox')).toBe(`${String(x)} ${String(y)} ${String(width)} ${String(height)}`);
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe(scene.background);
    expect(svg.querySelector('style')?.textContent).toMatch(/^@font-face\{font-family:a\}text\{font-family:'Inter/);
  });

  const paint = (...primitives: Primitive[]) => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const scene: Scene = {
      bounds: box,
      background: '#ffffff',
      layers: [{ origin: { x: 1, y: 2 }, groups: [{ id: '', box, origin: { x: 3, y: 4 }, primitives }] }],
    };
    return read(paintSvg(scene, { title: 'x', pictures: new Map([[picture, address]]) }));
  };

  it('moves layers and groups, and shares gradients that are alike', () => {
    const gradient = (to: number) => ({
      from: { x: 0, y: 0 },
      to: { x: to, y: 0 },
      stops: [{ at: 0, colour: '#000000' as const }],
    });
    const document = paint(
      { type: 'path', d: 'M 0 0 H 1', stroke: gradient(1) },
      { type: 'path', d: 'M 0 0 H 1', fill: gradient(1) },
      { type: 'circle', x: 1, y: 1, radius: 1, fill: gradient(2) },
    );
    expect([...document.querySelectorAll('linearGradient')].map(({ id }) => id)).toEqual(['g0', 'g1']);
    expect(document.querySelectorAll('path')[1]?.getAttribute('fill')).toBe('url(#g0)');
    expect(document.querySelector('circle')?.getAttribute('fill')).toBe('url(#g1)');
    const [layer, group] = document.querySelectorAll('g');
    expect([layer?.getAttribute('transform'), group?.getAttribute('transform')]).toEqual([
      'translate(1 2)',
      'translate(3 4)',
    ]);
  });

  it('holds the pictures that it is given, and leaves out the others', () => {
    const image = { type: 'image', x: 0, y: 0, width: 5, height: 5 } as const;
    const document = paint({ ...image, asset: picture, radius: 2 }, { ...image, asset: 'cd'.repeat(32) });
    const [shown, ...others] = document.querySelectorAll('image');
    expect(others).toEqual([]);
    expect(shown?.getAttribute('href')).toBe(address);
    expect(shown?.getAttribute('clip-path')).toBe('inset(0 round 2px)');
  });
});
