import type { CardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import { kindsOf } from './targets.ts';

/** Signs that choose a card's kind when they are the first that is typed of it. */
export interface Prefix {
  readonly sign: string;
  readonly kind: CardKind;
  /** The score of a feeling, which its face tells. */
  readonly score?: number;
}

/** Every sign, in the order in which hints and help list them. None begins with another one. */
export const prefixes: readonly Prefix[] = [
  { sign: '!', kind: 'painPoint' },
  { sign: '+', kind: 'opportunity' },
  { sign: '*', kind: 'action' },
  { sign: '>', kind: 'touchpoint' },
  { sign: '@', kind: 'channel' },
  { sign: ':)', kind: 'emotion', score: 50 },
  { sign: ':|', kind: 'emotion', score: 0 },
  { sign: ':(', kind: 'emotion', score: -50 },
  { sign: '"', kind: 'thought' },
  { sign: '?', kind: 'need' },
  { sign: '#', kind: 'metric' },
  { sign: '-', kind: 'task' },
  { sign: '=', kind: 'system' },
  { sign: '~', kind: 'note' },
];

/** What, typed first, lists the kinds instead of naming one. */
export const LIST_SIGN = '/';

/**
 * The signs that mean something in a lane: of the kinds that it takes where these are several. Where it takes one
 * kind there is nothing to choose, and signs are text; but a face also says how good a feeling is.
 */
export function prefixesOf(lane: Lane): readonly Prefix[] {
  const kinds = kindsOf(lane);
  return prefixes.filter(({ kind, score }) => kinds.includes(kind) && (kinds.length > 1 || score !== undefined));
}

/** The sign that a text is, where it means something in the lane. */
export function prefixOf(lane: Lane, text: string): Prefix | undefined {
  return prefixesOf(lane).find(({ sign }) => sign === text);
}

/** Signs by the kind that they choose, as one line of hints and help each. */
export function groupSigns(list: readonly Prefix[]): readonly { readonly kind: CardKind; readonly signs: string }[] {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    signs: list
      .filter((prefix) => prefix.kind === kind)
      .map(({ sign }) => sign)
      .join(' '),
  }));
}
