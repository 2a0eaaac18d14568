import { firstLetters } from '../lib/firstLetters.ts';
import type { Persona } from '../model/persona.ts';
import type { DrawContext } from './drawContext.ts';
import { personaColour } from './palette.ts';
import type { Drawing, Primitive } from './primitives.ts';
import { joinFacts, setText, type } from './text.ts';

const AVATAR = 20;
const PAD = 12;
const TEXT_LEFT = 2 * PAD + 2 * AVATAR;

/** A persona in the title band: face or initials, name, role, and what she wants most. */
export function drawPersona(
  persona: Persona,
  index: number,
  width: number,
  height: number | null,
  context: DrawContext,
): Drawing {
  const { palette } = context;
  const { drawing } = context.messages;
  const colours = palette.accents[personaColour(persona.colour, index)];
  const textWidth = width - TEXT_LEFT - PAD;
  const name = persona.title || drawing.untitledPersona;
  const lines = [
    { text: name, type: type.personaName, colour: palette.ink, most: 2 },
    {
      text: joinFacts(personaRole(persona, context), textWidth, type.personaLine, context),
      type: type.personaLine,
      colour: palette.muted,
      most: 2,
    },
    { text: personaWish(persona), type: type.personaLine, colour: palette.ink, most: 2 },
  ];
  let y = PAD - 2;
  const texts: Primitive[] = [];
  for (const line of lines) {
    const set = setText({ ...line, width: textWidth }, TEXT_LEFT, y, context);
    texts.push(...set.primitives);
    y += set.height + (set.height > 0 ? 1 : 0);
  }
  const own = Math.max(66, y + PAD - 4);
  const middle = (height ?? own) / 2;
  const portrait: Primitive[] =
    persona.avatar === null
      ? [
          { type: 'circle', x: PAD + AVATAR, y: middle, radius: AVATAR, fill: colours.soft },
          {
            type: 'text',
            x: PAD + AVATAR,
            y: middle + 5,
            text: firstLetters(name),
            size: 14,
            weight: 700,
            fill: colours.text,
            anchor: 'middle',
          },
        ]
      : [
          {
            type: 'image',
            x: PAD,
            y: middle - AVATAR,
            width: 2 * AVATAR,
            height: 2 * AVATAR,
            asset: persona.avatar.asset,
            radius: AVATAR,
          },
        ];
  const sheet: Primitive = {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height: height ?? own,
    radius: 10,
    fill: palette.card,
    stroke: palette.line,
    strokeWidth: 1,
  };
  return { height: own, primitives: [sheet, ...portrait, ...texts] };
}

/** Who a persona is; empty texts stand for what is not known. */
export function personaRole(persona: Persona, { messages: { parts } }: DrawContext): string[] {
  return [
    persona.role,
    persona.buyingRole === null ? '' : parts.options.buyingRole[persona.buyingRole],
    persona.segment,
  ];
}

/** What a persona wants most, or says where that is not known. */
export function personaWish(persona: Persona): string {
  return persona.goals[0] ?? persona.quote;
}
