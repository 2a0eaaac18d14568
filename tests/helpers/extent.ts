import { measureText } from '../../src/layout/textWidth.ts';
import type { Drawing, Primitive } from '../../src/scene/primitives.ts';

/** What a primitive covers. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far below its base line a letter reaches, as a share of the type size. */
const DESCENT = 0.25;

/** What primitives cover, strokes left out; a curve lies within its control points. */
export function extentOf(primitive: Primitive): Extent {
  switch (primitive.type) {
    case 'rect':
    case 'image': {
      const { x, y, width, height } = primitive;
      return { left: x, right: x + width, top: y, bottom: y + height };
    }
    case 'circle': {
      const { x, y, radius } = primitive;
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    }
    case 'text': {
      const { text, size, weight, anchor, rightToLeft, x, y } = primitive;
      const width = measureText(text, size, weight);
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' || rightToLeft === true ? x - width : x;
      return { left, right: left + width, top: y - size * (1 - DESCENT), bottom: y + size * DESCENT };
    }
    case 'path': {
      const points = pathPoints(primitive.d);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
  }
}

/** Number of values that each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };

export function meets(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What is wrong with a drawing of a width; nothing ever should be. */
export function faultsOf({ height, primitives }: Drawing, width: number): string[] {
  const faults = primitives.flatMap((primitive) => {
    const { left, right, top, bottom } = extentOf(primitive);
    const wrongs = [
      ...(numbersOf(primitive).every(Number.isFinite) ? [] : ['is not a number']),
      ...(left < 0 || right > width + 0.01 ? ['is wider than its box'] : []),
      ...(top < 0 || bottom > height ? ['is higher than its box'] : []),
    ];
    return wrongs.map((wrong) => `${wrong}: ${JSON.stringify(primitive)}`);
  });
  const texts = primitives.filter(({ type }) => type === 'text').map(extentOf);
  const meeting = texts.filter((text, i) => texts.slice(i + 1).some((other) => meets(text, other)));
  return [...faults, ...meeting.map((text) => `covers another text: ${JSON.stringify(text)}`)];
}

/** The points that an SVG path names: ends and control points. Throws where it is no path. */
export function pathPoints(d: string): (readonly [x: number, y: number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const upper = command.toUpperCase();
    const values = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const takes = TAKES[upper] ?? 0;
    if (takes === 0 ? upper !== 'Z' : values.length === 0 || values.length % takes !== 0)
      throw new Error(`No path: ${d}`);
    const [fromX, fromY] = command === upper ? [() => 0, () => 0] : [() => x, () => y];
    for (let i = 0; i < values.length; i += takes) {
      const own = values.slice(i, i + takes);
      const pairs =
        upper === 'H'
          ? [[fromX() + (own[0] as number), y] as const]
          : upper === 'V'
            ? [[x, fromY() + (own[0] as number)] as const]
            : pairsOf(upper === 'A' ? own.slice(5) : own).map(([dx, dy]) => [fromX() + dx, fromY() + dy] as const);
      points.push(...pairs);
      [x, y] = pairs.at(-1) as readonly [number, number];
    }
  }
  return points;
}

function pairsOf(values: readonly number[]): (readonly [number, number])[] {
  return values.flatMap((value, i) => (i % 2 === 0 ? [[value, values[i + 1] as number] as const] : []));
}

/** Every number in a primitive, those in its path included. */
function numbersOf(primitive: Primitive): number[] {
  const values = Object.values(primitive) as unknown[];
  const own = values.filter((value): value is number => typeof value === 'number');
  const path = primitive.type === 'path' ? (primitive.d.match(/NaN|Infinity|-?[\d.]+/g) ?? []).map(Number) : [];
  return [...own, ...path];
}
