import type { Journey } from '../model/journey.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { DrawContext } from './drawContext.ts';
import type { Drawing } from './primitives.ts';
import { joinFacts, setText, type } from './text.ts';

/** The map's title with what a reader must know before reading on. */
export function drawTitle({ journey }: JourneyMap, width: number, context: DrawContext): Drawing {
  const { palette } = context;
  const { drawing } = context.messages;
  const title = setText(
    {
      text: journey.title || drawing.untitledMap,
      type: type.mapTitle,
      colour: palette.ink,
      width,
      opacity: journey.title === '' ? 0.5 : 1,
    },
    0,
    0,
    context,
  );
  let y = title.height + 2;
  const primitives = [...title.primitives];
  for (const list of journeyFacts(journey, context)) {
    const text = joinFacts(list, width, type.mapSubtitle, context);
    const lines = setText({ text, type: type.mapSubtitle, colour: palette.muted, width }, 0, y, context);
    primitives.push(...lines.primitives);
    y += lines.height;
  }
  return { height: y, primitives };
}

/** What a reader must know before reading on, and what it is all for; empty texts stand for what is not known. */
export function journeyFacts(journey: Journey, { messages, format }: DrawContext): readonly [string[], string[]] {
  const { drawing, parts } = messages;
  const review = journey.reviewEveryDays;
  return [
    [
      journey.scenario === '' ? '' : drawing.scenario(journey.scenario),
      parts.options.journeyState[journey.state],
      review === null ? '' : drawing.reviewEvery(format.number(review, 0), review),
    ],
    [
      journey.customerGoal === '' ? '' : drawing.customerGoal(journey.customerGoal),
      journey.businessGoal === '' ? '' : drawing.businessGoal(journey.businessGoal),
    ],
  ];
}
