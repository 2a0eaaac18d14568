import type { CardKind } from '../model/kinds/index.ts';

/** Icons as strokes on a square of 16 units, drawn alike on the map and in the interface. */
export const icons = {
  action: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  touchpoint:
    'M8 14.2s4.6-4 4.6-7.6a4.6 4.6 0 0 0-9.2 0c0 3.600 4.600 7.600 4.600 7.600zM8 8.200a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400',
  channel: 'M2.500 3.500h11v7.500H7l-3 2.600V11H2.500z',
  emotion: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M6 6.200v.6M10 6.200v.6M5.500 9.600c1.400 1.600 3.600 1.600 5 0',
  thought: 'M3 5.200h3.600v3.400c0 1.700-1 2.700-2.600 3M9.400 5.200H13v3.400c0 1.700-1 2.700-2.600 3',
  painPoint: 'M8.800 1.800 3.600 9h4l-.5 5.200L12.400 7h-4z',
  need: 'M8 13.600S2.400 10.200 2.400 6.300A2.900 2.900 0 0 1 8 5.200a2.900 2.900 0 0 1 5.600 1.100c0 3.900-5.600 7.300-5.600 7.300z',
  opportunity:
    'M6.200 11.400h3.600M6.600 13.600h2.800M5.800 9.300a4 4 0 1 1 4.400 0c-.4.400-.5 1.100-.5 2.100H6.300c0-1-.1-1.700-.5-2.100z',
  metric: 'M2.500 2.500v11h11M5 10.500l2.600-3.200 2.200 1.800L13 4.800',
  task: 'M3 8.400l3.200 3.200L13 4.800',
  system: 'M3 3h10v4H3zM3 9h10v4H3zM5.200 5h.1M5.200 11h.1',
  note: 'M3 3h10v6.400L9.400 13H3zM13 9.400H9.400V13',
  image: 'M2.500 3.500h11v9h-11zM2.500 11l3.400-3.400 2.800 2.800 1.800-1.800 3 3M10.800 6.200h.1',
  star: 'M8 2.400l1.700 3.600 3.900.5-2.900 2.700.8 3.900L8 11.200l-3.500 1.900.8-3.900L2.400 6.500l3.900-.5z',
  heart:
    'M8 13.200S2.600 9.900 2.600 6.300A2.800 2.800 0 0 1 8 5.200a2.800 2.800 0 0 1 5.400 1.100c0 3.600-5.400 6.900-5.400 6.900z',
  warning: 'M8 2.600 14 13H2zM8 6.600v3M8 11.200v.1',
  check: 'M3.200 8.400l3 3 6.600-6.600',
} as const satisfies Record<CardKind, string> & Record<string, string>;

export type IconName = keyof typeof icons;

/** Side of the square that icons are drawn on. */
export const ICON_GRID = 16;

/** The path of an icon moved to (x, y) and scaled to a side of `size`. */
export function iconPath(name: IconName, x: number, y: number, size: number): string {
  const scale = size / ICON_GRID;
  return scalePath(icons[name], x, y, scale);
}

/** Number of values that each path command takes, and which of them are coordinates that move. */
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

function scalePath(d: string, x: number, y: number, scale: number): string {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d*\.\d+|\d+)/g) ?? [];
  const out: string[] = [];
  let command = '';
  let index = 0;
  for (const token of tokens) {
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      index = 0;
      out.push(token);
      continue;
    }
    const upper = command.toUpperCase();
    const position = index % (ARGUMENTS[upper] || 1);
    const absolute = command === upper;
    const value = Number(token);
    const isFlag = upper === 'A' && position >= 2 && position <= 4;
    const isVertical = upper === 'V' || (upper === 'A' ? position === 6 : upper !== 'H' && position % 2 === 1);
    const moves = absolute && !(upper === 'A' && position < 5);
    out.push(isFlag ? token : String(Math.round((value * scale + (moves ? (isVertical ? y : x) : 0)) * 100) / 100));
    index += 1;
  }
  return out.join(' ');
}
