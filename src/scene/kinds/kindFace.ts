import type { CardOf } from '../../model/card.ts';
import type { CardKind } from '../../model/kinds/index.ts';
import type { Face } from '../cardFace.ts';
import type { DrawContext } from '../drawContext.ts';

/** What one kind of card shows; what every card shows (evidence, personas) is added for it. */
export type KindFace<Kind extends CardKind> = (
  card: CardOf<Kind>,
  context: DrawContext,
) => Omit<Face, 'colour' | 'basis' | 'chips'>;

/** Texts with something in them, joined as one line. */
export function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

/** A line of details, or none where there is nothing to say. */
export function details(...lines: readonly string[]): NonNullable<Face['details']> {
  return lines.filter((text) => text !== '').map((text) => ({ text }));
}
