import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawContext, primitivesOf, textsOf } from '../../tests/helpers/drawing.ts';
import { countingIds } from '../../tests/helpers/ids.ts';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { Picture } from '../scene/picture.ts';
import type { Primitive, Scene } from '../scene/primitives.ts';
import { example } from '../templates/example.ts';
import { recordsOf } from '../templates/sketch.ts';
import { type CanvasOptions, type Context2D, paintCanvas } from './canvas.ts';

beforeEach(() => {
  vi.stubGlobal('Path2D', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Call = readonly [name: string, ...args: unknown[]];

/** A context that notes what is done to it, with the state in which texts are drawn. */
function recordingContext() {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { canvas: { width: 800, height: 600 } };
  const alphas: unknown[] = [];
  const context = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state) return state[name];
      return (...args: unknown[]) => {
        if (/^(fill|stroke|fillText|drawImage)$/.test(name)) alphas.push(state.globalAlpha);
        calls.push(name === 'fillText' ? [name, ...args, state.font, state.textAlign] : [name, ...args]);
        return { addColorStop: (...stop: unknown[]) => calls.push(['addColorStop', ...stop]) };
      };
    },
    set: (_, name: string, value: unknown) => {
      state[name] = value;
      return true;
    },
  });
  const of = (name: string) => calls.filter((call) => call[0] === name).map(([, ...args]) => args);
  return { context: context as unknown as Context2D, calls, of, alphas };
}

const whole: CanvasOptions = { scale: 1, left: 0, top: 0 };

function paint(scene: Scene, options: CanvasOptions = whole) {
  const recording = recordingContext();
  paintCanvas(recording.context, scene, options);
  return recording;
}

function sceneOf(...primitives: Primitive[]): Scene {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  return {
    bounds: box,
    background: '#123456',
    layers: [{ origin: { x: 1, y: 2 }, groups: [{ id: '', box, origin: { x: 3, y: 4 }, primitives }] }],
  };
}

const example12 = () => new Picture(drawContext()).scene(mapOf(recordsOf(example.sketch, 'en', countingIds())));

it('paints every text of a map, in its order', () => {
  const scene = example12();
  expect(
    paint(scene)
      .of('fillText')
      .map(([text]) => text),
  ).toEqual(textsOf(primitivesOf(scene)));
});

it('begins with the paper over the whole canvas, and leaves the context as it was', () => {
  const { calls } = paint(sceneOf());
  expect(calls.slice(0, 3)).toEqual([['save'], ['setTransform', 1, 0, 0, 1, 0, 0], ['fillRect', 0, 0, 800, 600]]);
  expect(calls.at(-1)).toEqual(['restore']);
});

it('moves and scales each group to its place', () => {
  const { of } = paint(sceneOf(), { scale: 2, left: 10, top: 20 });
  expect(of('setTransform').at(-1)).toEqual([2, 0, 0, 2, (1 + 3 - 10) * 2, (2 + 4 - 20) * 2]);
});

it('sets texts in their font and to their side', () => {
  const text = { type: 'text', x: 5, y: 6, text: 'Olá', size: 12, weight: 600, fill: '#000000' } as const;
  const { of } = paint(sceneOf(text, { ...text, anchor: 'middle' }, { ...text, anchor: 'end' }));
  const font = expect.stringMatching(/^600 12px 'Inter Variable'/) as string;
  expect(of('fillText')).toEqual(['start', 'center', 'end'].map((align) => ['Olá', 5, 6, font, align]));
});

it('hints at texts that no one could read by bars of their length', () => {
  const text = { type: 'text', x: 50, y: 6, text: 'Words', size: 10, weight: 400, fill: '#000000' } as const;
  const scene = sceneOf(text, { ...text, anchor: 'middle' }, { ...text, anchor: 'end' });
  const { of } = paint(scene, { ...whole, scale: 0.2 });
  expect(of('fillText')).toEqual([]);
  const [, ...bars] = of('fillRect');
  expect(bars).toEqual([50, 37, 24].map((x) => [x, 1, 26, 4]));
});

it('paints shapes with fill, stroke, dashes and gradients', () => {
  const gradient = { from: { x: 0, y: 0 }, to: { x: 9, y: 0 }, stops: [{ at: 0.5, colour: '#00ff00' as const }] };
  const { of } = paint(
    sceneOf(
      { type: 'rect', x: 1, y: 2, width: 30, height: 8, radius: 99, fill: '#ff0000' },
      { type: 'rect', x: 1, y: 2, width: 30, height: 8, stroke: '#ff0000', strokeWidth: 2, dash: [1, 2] },
      { type: 'circle', x: 1, y: 2, radius: 3, fill: gradient },
      { type: 'path', d: 'M 0 0 H 1', fill: '#ff0000', stroke: '#0000ff' },
    ),
  );
  expect(of('roundRect')).toEqual([[1, 2, 30, 8, 4]]);
  expect(of('rect')).toEqual([[1, 2, 30, 8]]);
  expect(of('arc')).toEqual([[1, 2, 3, 0, 2 * Math.PI]]);
  expect(of('setLineDash')).toEqual([[[1, 2]], [[]]]);
  expect(of('createLinearGradient')).toEqual([[0, 0, 9, 0]]);
  expect(of('addColorStop')).toEqual([[0.5, '#00ff00']]);
  expect(of('fill')).toHaveLength(3);
  expect(of('stroke')).toHaveLength(2);
});

it('paints pictures so that they cover their box, and leaves out those that are missing', () => {
  const image = { type: 'image', x: 0, y: 0, width: 20, height: 10 } as const;
  const wide = { width: 400, height: 100 } as HTMLCanvasElement;
  const scene = sceneOf({ ...image, asset: 'a', radius: 3 }, { ...image, asset: 'b' });
  const { of } = paint(scene, { ...whole, pictures: new Map([['a', wide]]) });
  expect(of('drawImage')).toEqual([[wide, 100, 0, 200, 100, 0, 0, 20, 10]]);
  expect(of('clip')).toHaveLength(1);
});

it('leaves out what lies outside of what is seen', () => {
  const scene = example12();
  const all = textsOf(primitivesOf(scene));
  const painted = (visible: NonNullable<CanvasOptions['visible']>) =>
    paint(scene, { ...whole, visible })
      .of('fillText')
      .map(([text]) => text);
  expect(painted(scene.bounds)).toEqual(all);
  expect(painted({ ...scene.bounds, x: scene.bounds.x + scene.bounds.width + 10 })).toEqual([]);
  const corner = painted({ x: 0, y: 0, width: 100, height: 100 });
  expect(corner).toContain(all[0]);
  expect(corner.length).toBeLessThan(all.length / 4);
});

it('paints what is dimmed faintly, and all else as it is', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const rect: Primitive = { type: 'rect', ...box, fill: '#ff0000', opacity: 0.5 };
  const text: Primitive = { type: 'text', text: 'x', x: 0, y: 0, size: 12, weight: 400, fill: '#000000' };
  const groups = ['a', 'b'].map((id) => ({ id, box, origin: { x: 0, y: 0 }, primitives: [rect, text] }));
  const scene: Scene = { bounds: box, background: '#ffffff', layers: [{ origin: { x: 0, y: 0 }, groups }] };
  expect(paint(scene, { ...whole, dimmed: new Set(['b']) }).alphas).toEqual([0.5, 1, 0.09, 0.18]);
  expect(paint(scene).alphas).toEqual([0.5, 1, 0.5, 1]);
});
