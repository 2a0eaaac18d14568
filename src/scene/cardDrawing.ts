import { type Card, isLoose, personasOf } from '../model/card.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { ColourName } from '../model/content.ts';
import type { CardKind } from '../model/kinds/index.ts';
import { drawCard, type Face } from './cardFace.ts';
import type { DrawContext } from './drawContext.ts';
import { kindFaces } from './kinds/index.ts';
import type { KindFace } from './kinds/kindFace.ts';
import { personaColour } from './palette.ts';
import type { Drawing } from './primitives.ts';

/** Draws a card as it stands on a map: its kind's face with what every card shows. */
export function drawMapCard(card: Card, map: JourneyMap, width: number, context: DrawContext): Drawing {
  const faceOf = kindFaces[card.kind] as KindFace<CardKind>;
  const face = faceOf(card, context);
  const lead =
    face.lead ?? (face.title !== '' && needsIcon(card, map) ? { type: 'icon' as const, kind: card.kind } : undefined);
  const whole: Face = {
    ...face,
    ...(lead === undefined ? {} : { lead }),
    colour: card.kind === 'note' && card.colour !== null ? card.colour : context.palette.kinds[card.kind],
    basis: shownBasis(card),
    chips: personaChips(card, map, context),
  };
  return drawCard(whole, width, context);
}

/** How much is known, as the card shows it: notes and pictures claim nothing. */
export function shownBasis(card: Card): Card['basis'] {
  return card.kind === 'note' || card.kind === 'image' ? 'observed' : card.basis;
}

/** Where several kinds meet, an icon tells them apart. */
export function needsIcon(card: Card, map: JourneyMap): boolean {
  if (isLoose(card)) return true;
  const lane = card.laneId === null ? undefined : map.get(card.laneId);
  return lane?.type === 'lane' && lane.kinds.length !== 1;
}

/** The personas that a card speaks of, where there are several to tell apart. */
export function personaChips(
  card: Card,
  map: JourneyMap,
  { messages }: Pick<DrawContext, 'messages'>,
): { text: string; colour: ColourName }[] {
  const named = new Set(personasOf(card));
  if (named.size === 0 || map.personas.length < 2) return [];
  return map.personas.flatMap((persona, i) =>
    named.has(persona.id)
      ? [{ text: persona.title || messages.drawing.untitledPersona, colour: personaColour(persona.colour, i) }]
      : [],
  );
}
