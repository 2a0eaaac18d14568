import type { CardKind } from '../model/kinds/index.ts';
import type { MetricPoint } from '../model/kinds/metric.ts';
import type { CardSketch } from './sketch.ts';

/** A card of one kind as it is sketched. */
type SketchOf<Kind extends CardKind> = Extract<CardSketch, { kind: Kind }>;

/** A way to say cards of one kind briefly: their titles, then whatever else they hold. */
const sketchOf =
  <Kind extends CardKind>(kind: Kind) =>
  (pt: string, en: string, more: Omit<SketchOf<Kind>, 'kind' | 'title'> = {} as SketchOf<Kind>): CardSketch =>
    ({ kind, title: { pt, en }, ...more }) as CardSketch;

export const action = sketchOf('action');
export const touchpoint = sketchOf('touchpoint');
export const thought = sketchOf('thought');
export const need = sketchOf('need');
export const painPoint = sketchOf('painPoint');
export const opportunity = sketchOf('opportunity');
export const metric = sketchOf('metric');
export const task = sketchOf('task');
export const system = sketchOf('system');
export const note = sketchOf('note');

type Channel = SketchOf<'channel'>;

/** A channel that its medium names. */
export const channel = (
  medium: NonNullable<Channel['medium']>,
  channelStatus: NonNullable<Channel['channelStatus']>,
): CardSketch => ({ kind: 'channel', medium, channelStatus });

/** A point on the curve of the persona of that name, with what she says there. */
export const feeling = (persona: string, score: number, pt = '', en = ''): CardSketch => ({
  kind: 'emotion',
  persona,
  score,
  title: { pt, en },
});

/** Weekly measurements that end on 22 November 2026, the newest last. */
export function weekly(...values: readonly number[]): MetricPoint[] {
  const end = Date.UTC(2026, 10, 22);
  const week = 7 * 86_400_000;
  return values.map((value, i) => ({
    date: new Date(end - (values.length - 1 - i) * week).toISOString().slice(0, 10),
    value,
  }));
}
