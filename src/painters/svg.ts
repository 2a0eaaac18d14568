import type { Group, Paint, Primitive, Scene } from '../scene/primitives.ts';
import { FONT_FAMILY } from './font.ts';

interface SvgOptions {
  /** Style sheet with the font's @font-face rules; without it, readers use the fonts that they have. */
  readonly fontCss?: string;
  /** A `data:` address for each picture on the map; those that are missing are left out. */
  readonly pictures?: ReadonlyMap<string, string>;
  /** What the picture shows, for those who cannot see it. */
  readonly title: string;
}

/** The map as a self-contained SVG file. Texts stay texts, whatever they contain. */
export function paintSvg(scene: Scene, options: SvgOptions): string {
  const { x, y, width, height } = scene.bounds;
  const gradients = new Map<string, string>();
  const body = scene.layers
    .map(({ origin, groups }) =>
      inLayer(origin, groups.map((group) => paintGroup(group, gradients, options.pictures)).join('')),
    )
    .join('\n');
  const size = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
  const style = `text{font-family:${FONT_FAMILY};font-kerning:none;font-variant-ligatures:none;white-space:pre}path{stroke-linecap:round;stroke-linejoin:round}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escapeXml(options.title)}</title>`,
    `<style>${escapeXml(options.fontCss ?? '')}${style}</style>`,
    `<defs>${[...gradients.values()].join('')}</defs>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${scene.background}"/>`,
    body,
    '</svg>',
  ].join('\n');
}

function inLayer(origin: { x: number; y: number }, content: string): string {
  return origin.x === 0 && origin.y === 0
    ? content
    : `<g transform="translate(${origin.x} ${origin.y})">${content}</g>`;
}

function paintGroup(
  { origin, primitives }: Group,
  gradients: Map<string, string>,
  pictures: SvgOptions['pictures'],
): string {
  return inLayer(origin, primitives.map((primitive) => paintPrimitive(primitive, gradients, pictures)).join(''));
}

function paintPrimitive(
  primitive: Primitive,
  gradients: Map<string, string>,
  pictures: SvgOptions['pictures'],
): string {
  switch (primitive.type) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive;
      return `<rect${attributes({ x, y, width, height, rx: radius })}${painted(primitive, gradients)}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: primitive.x, cy: primitive.y, r: primitive.radius })}${painted(primitive, gradients)}/>`;
    case 'path':
      return `<path${attributes({ d: primitive.d })}${painted(primitive, gradients)}/>`;
    case 'text': {
      const { x, y, size, weight, fill, anchor, rightToLeft, opacity } = primitive;
      const set = {
        x,
        y,
        'font-size': size,
        'font-weight': weight,
        fill,
        'text-anchor': anchor,
        direction: rightToLeft ? 'rtl' : undefined,
        opacity,
      };
      return `<text${attributes(set)}>${escapeXml(primitive.text)}</text>`;
    }
    case 'image': {
      const { x, y, width, height, radius, asset } = primitive;
      const href = pictures?.get(asset);
      if (href === undefined) return '';
      const clip = radius === undefined ? undefined : `inset(0 round ${radius}px)`;
      return `<image${attributes({ x, y, width, height, href, preserveAspectRatio: 'xMidYMid slice', 'clip-path': clip })}/>`;
    }
  }
}

function painted(primitive: Exclude<Primitive, { type: 'text' | 'image' }>, gradients: Map<string, string>): string {
  const { fill, stroke, strokeWidth, dash, opacity } = primitive;
  return attributes({
    fill: fill === undefined ? 'none' : paint(fill, gradients),
    stroke: stroke && paint(stroke, gradients),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' ') || undefined,
    opacity,
  });
}

function paint(value: Paint, gradients: Map<string, string>): string {
  if (typeof value === 'string') return value;
  const key = JSON.stringify(value);
  const known = [...gradients.keys()].indexOf(key);
  const id = `g${known === -1 ? gradients.size : known}`;
  if (known === -1) {
    const stops = value.stops.map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`).join('');
    const ends = attributes({ x1: value.from.x, y1: value.from.y, x2: value.to.x, y2: value.to.y });
    gradients.set(key, `<linearGradient id="${id}" gradientUnits="userSpaceOnUse"${ends}>${stops}</linearGradient>`);
  }
  return `url(#${id})`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? Number(value.toFixed(3)) : escapeXml(value as string)}"`,
    )
    .join('');
}

/** Text as XML takes it: characters that XML has no way to write are left out or replaced. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
