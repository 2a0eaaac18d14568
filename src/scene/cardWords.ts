import type { Card } from '../model/card.ts';
import type { CardKind } from '../model/kinds/index.ts';
import { shownBasis } from './cardDrawing.ts';
import type { DrawContext } from './drawContext.ts';
import { kindFaces } from './kinds/index.ts';
import type { KindFace } from './kinds/kindFace.ts';

/** What a card shows beside its title and its personas, in words: for lists, and for those who hear it. */
export function cardWords(card: Card, context: DrawContext): string[] {
  const { told = [], marks = [], details = [] } = (kindFaces[card.kind] as KindFace<CardKind>)(card, context);
  // As in the legend, what was observed is the usual case.
  const basis = shownBasis(card);
  return [
    ...told,
    ...marks.map((mark) => (mark.type === 'chip' ? mark.text : mark.words)),
    ...details.map(({ text }) => text),
    ...(basis === 'observed' ? [] : [context.messages.parts.options.basis[basis]]),
  ];
}
