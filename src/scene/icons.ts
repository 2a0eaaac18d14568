import type { CardKind } from '../model/kinds/index.ts';

/** Icons as strokes on a square of 16 units, drawn alike on the map and in the interface. */
export const icons = {
  action: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  touchpoint:
    'M8 14.2s4.6-4 4.6-7.6a4.6 4.6 0 0 0-9.2 0c0 3.6 4.6 7.6 4.6 7.6zM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4',
  channel: 'M2.5 3.5h11v7.5H7l-3 2.6V11H2.5z',
  emotion: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M6 6.2v.6M10 6.2v.6M5.5 9.6c1.4 1.6 3.6 1.6 5 0',
  thought: 'M3 5.2h3.6v3.4c0 1.7-1 2.7-2.6 3M9.4 5.2H13v3.4c0 1.7-1 2.7-2.6 3',
  painPoint: 'M8.8 1.8 3.6 9h4l-.5 5.2L12.4 7h-4z',
  need: 'M8 13.6S2.4 10.2 2.4 6.3A2.9 2.9 0 0 1 8 5.2a2.9 2.9 0 0 1 5.6 1.1c0 3.9-5.6 7.3-5.6 7.3z',
  opportunity: 'M6.2 11.4h3.6M6.6 13.6h2.8M5.8 9.3a4 4 0 1 1 4.4 0c-.4.4-.5 1.1-.5 2.1H6.3c0-1-.1-1.7-.5-2.1z',
  metric: 'M2.5 2.5v11h11M5 10.5l2.6-3.2 2.2 1.8L13 4.8',
  task: 'M3 8.4l3.2 3.2L13 4.8',
  system: 'M3 3h10v4H3zM3 9h10v4H3zM5.2 5h.1M5.2 11h.1',
  note: 'M3 3h10v6.4L9.4 13H3zM13 9.4H9.4V13',
  image: 'M2.5 3.5h11v9h-11zM2.5 11l3.4-3.4 2.8 2.8 1.8-1.8 3 3M10.8 6.2h.1',
  star: 'M8 2.4l1.7 3.6 3.900.5-2.9 2.700.8 3.9L8 11.2l-3.5 1.900.8-3.9L2.4 6.5l3.9-.5z',
  heart: 'M8 13.2S2.6 9.9 2.6 6.3A2.8 2.8 0 0 1 8 5.2a2.8 2.8 0 0 1 5.4 1.1c0 3.6-5.4 6.9-5.4 6.9z',
  warning: 'M8 2.6 14 13H2zM8 6.6v3M8 11.2v.1',
  check: 'M3.2 8.4l3 3 6.6-6.6',
} as const satisfies Record<CardKind, string> & Record<string, string>;

export type IconName = keyof typeof icons;

/** Side of the square that icons are drawn on. */
const ICON_GRID = 16;

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
