import type { Messages } from './en.ts';
import { drawing } from './ptBR/drawing.ts';
import { parts } from './ptBR/parts.ts';

/** Every text in Brazilian Portuguese. */
export const ptBR: Messages = { parts, drawing };
