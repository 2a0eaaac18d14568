import type { Duration } from '../model/content.ts';
import type { DrawContext } from './drawContext.ts';

/** A span of time in the reader's words. */
export function drawnDuration({ form, amount, unit }: Duration, { messages, format }: DrawContext): string {
  return messages.drawing.duration(form, format.number(amount), amount, unit);
}
