import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drawContext, primitivesOf, textsOf } from '../../tests/helpers/drawing.ts';
import { hostileTexts } from '../../tests/helpers/hostileTexts.ts';
import { countingIds } from '../../tests/helpers/ids.ts';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { Picture } from '../scene/picture.ts';
import type { Primitive } from '../scene/primitives.ts';
import { example } from '../templates/example.ts';
import { recordsOf } from '../templates/sketch.ts';
import { PrimitivesView } from './PrimitivesView.tsx';

const show = (primitives: readonly Primitive[], pictures?: ReadonlyMap<string, string>) =>
  render(
    <svg>
      <PrimitivesView primitives={primitives} {...(pictures === undefined ? {} : { pictures })} />
    </svg>,
  ).container;

const shownTexts = (container: Element) => [...container.querySelectorAll('text')].map((text) => text.textContent);

it('shows every text and every shape of a map', () => {
  const map = mapOf(recordsOf(example.sketch, 'en', countingIds()));
  const primitives = primitivesOf(new Picture(drawContext()).scene(map));
  const container = show(primitives);
  expect(shownTexts(container)).toEqual(textsOf(primitives));
  const shapes = primitives.filter(({ type }) => type !== 'text' && type !== 'image');
  expect(container.querySelectorAll('rect, circle, path')).toHaveLength(shapes.length);
  expect(new XMLSerializer().serializeToString(container)).not.toMatch(/NaN|undefined/);
});

it('keeps texts texts, whatever they say', () => {
  const primitives = hostileTexts.map((text, i): Primitive => ({
    type: 'text',
    x: 0,
    y: i,
    text,
    size: 12,
    weight: 400,
    fill: '#000000',
  }));
  const container = show(primitives);
  expect(shownTexts(container)).toEqual([...hostileTexts]);
  expect([...container.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
    'svg',
    ...hostileTexts.map(() => 'text'),
  ]);
});

it('gives each view gradients of its own', () => {
  const gradient = { from: { x: 0, y: 0 }, to: { x: 1, y: 0 }, stops: [{ at: 0, colour: '#000000' as const }] };
  const path: Primitive = { type: 'path', d: 'M 0 0 H 1', stroke: gradient };
  const container = render(
    <svg>
      <PrimitivesView primitives={[path]} />
      <PrimitivesView primitives={[path]} />
    </svg>,
  ).container;
  const ids = [...container.querySelectorAll('linearGradient')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  const strokes = [...container.querySelectorAll('path')].map((element) => element.getAttribute('stroke'));
  expect(strokes).toEqual(ids.map((id) => `url(#${id})`));
});

it('shows the pictures that it is given, and right to left what is read so', () => {
  const asset = 'ab'.repeat(32);
  const image: Primitive = { type: 'image', x: 0, y: 0, width: 5, height: 5, asset };
  expect(show([image]).querySelector('image')).toBeNull();
  const shown = show([image], new Map([[asset, 'blob:x']])).querySelector('image');
  expect(shown?.getAttribute('href')).toBe('blob:x');
  const text = { type: 'text', x: 0, y: 0, text: 'שלום', size: 12, weight: 400, fill: '#000000' } as const;
  expect(
    show([{ ...text, rightToLeft: true }])
      .querySelector('text')
      ?.getAttribute('direction'),
  ).toBe('rtl');
});
