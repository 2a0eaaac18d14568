import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/en.ts';
import type { MeasureText } from '../layout/textWidth.ts';
import type { Palette } from './palette.ts';

/** What drawings need to know beside the map: the reader's language, the colours, and the day. */
export interface DrawContext {
  readonly messages: Pick<Messages, 'parts' | 'drawing'>;
  readonly format: Format;
  readonly palette: Palette;
  readonly measure: MeasureText;
  /** The day that the map shows, `YYYY-MM-DD`: when it last changed. */
  readonly day: string;
}
