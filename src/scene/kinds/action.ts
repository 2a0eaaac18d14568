import type { KindFace } from './kindFace.ts';

export const actionFace: KindFace<'action'> = (card) => ({ title: card.title });
