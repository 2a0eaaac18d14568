import type { JourneyMap } from '../model/journeyMap.ts';
import type { Persona } from '../model/persona.ts';
import type { DrawContext } from './drawContext.ts';
import { curveDashes } from './emotionLane.ts';
import { iconPath } from './icons.ts';
import { linkColour, linkDashes } from './linkDrawing.ts';
import { type Mark, SeenMarks } from './marks.ts';
import { personaColour } from './palette.ts';
import type { Drawing, Primitive } from './primitives.ts';
import { round, setText, type, widthOf } from './text.ts';

interface Entry {
  readonly text: string;
  readonly markWidth: number;
  readonly mark: (x: number, middleY: number) => Primitive[];
}

const ENTRY_GAP = 22;
const MARK_GAP = 7;

/** The foot of the paper: what the marks on this map mean, and the day that it shows. */
export function drawLegend(map: JourneyMap, width: number, context: DrawContext): Drawing {
  const { palette, format, messages, day } = context;
  const date = messages.drawing.updated(format.day(day));
  const dateWidth = widthOf(date, type.legend, context);
  const primitives: Primitive[] = [];
  let [x, y] = [0, 0];
  for (const entry of entriesOf(map, context)) {
    const textWidth = widthOf(entry.text, type.legend, context);
    const room = y === 0 ? width - dateWidth - ENTRY_GAP : width;
    if (x > 0 && x + entry.markWidth + MARK_GAP + textWidth > room) [x, y] = [0, y + type.legend.lineHeight + 4];
    primitives.push(...entry.mark(x, y + type.legend.lineHeight / 2));
    x += entry.markWidth + MARK_GAP;
    const words = setText(
      { text: entry.text, type: type.legend, colour: palette.muted, width: textWidth + 1 },
      x,
      y,
      context,
    );
    primitives.push(...words.primitives);
    x += textWidth + ENTRY_GAP;
  }
  const when = setText(
    { text: date, type: type.legend, colour: palette.muted, width: dateWidth + 1, align: 'end' },
    width - dateWidth - 1,
    0,
    context,
  );
  return { height: y + type.legend.lineHeight, primitives: [...primitives, ...when.primitives] };
}

/** Only what is on the map is explained. */
function entriesOf(map: JourneyMap, context: DrawContext): Entry[] {
  const { legend } = context.messages.drawing;
  const { accents } = context.palette;
  const seen = new SeenMarks(map);
  const badge = (
    icon: 'star' | 'heart' | 'warning' | 'check',
    colour: 'amber' | 'pink' | 'red' | 'green',
    text: string,
  ): Entry => ({
    text,
    markWidth: 16,
    mark: (x, y) => [
      { type: 'circle', x: x + 8, y, radius: 8, fill: accents[colour].soft },
      { type: 'path', d: iconPath(icon, x + 2.5, y - 5.5, 11), stroke: accents[colour].text, strokeWidth: 1.3 },
    ],
  });
  const dots = (colour: 'red' | 'pink', text: string): Entry => ({
    text,
    markWidth: 25,
    mark: (x, y) =>
      [0, 1, 2].map((i) => ({ type: 'circle', x: x + 3.5 + i * 9, y, radius: 3.4, fill: accents[colour].solid })),
  });
  const explained = (mark: Mark, entry: Entry) => (seen.marks.has(mark) ? [entry] : []);
  return [
    ...curveEntries(map, seen, context),
    ...explained('truth', badge('star', 'amber', legend.truth)),
    ...explained('delight', badge('heart', 'pink', legend.delight)),
    ...explained('risk', badge('warning', 'red', legend.risk)),
    ...explained('severity', dots('red', legend.severity)),
    ...explained('importance', dots('pink', legend.importance)),
    ...explained('change', changeEntry(context)),
    ...linkEntries(map, seen, context),
    ...explained('assumed', assumedEntry(context)),
    ...explained('validated', badge('check', 'green', legend.validated)),
  ];
}

/** One entry for each person who feels something; points of nobody in particular speak for all. */
function curveEntries(map: JourneyMap, { curves }: SeenMarks, context: DrawContext): Entry[] {
  const { palette, messages } = context;
  const owners = [...map.personas, null];
  // A curve looks as its place among those of its lane says.
  const places = new Map<Persona | null, number>();
  for (const inLane of curves) {
    const present = owners.filter((owner) => inLane.has(owner?.id ?? null));
    present.forEach((owner, place) => places.set(owner, Math.min(place, places.get(owner) ?? place)));
  }
  const [bad, middling, good] = [palette.feelings[0], palette.feelings[2], palette.feelings[4]];
  return owners.flatMap((owner, i): Entry[] => {
    const place = places.get(owner);
    if (place === undefined) return [];
    const text = owner === null ? messages.drawing.everyone : owner.title || messages.drawing.untitledPersona;
    const colour = owner === null ? palette.muted : palette.accents[personaColour(owner.colour, i)].solid;
    const mark = (x: number, y: number): Primitive[] => [
      place === 0
        ? {
            type: 'path',
            d: `M ${round(x + 1)} ${y + 0.01} H ${round(x + 29)}`,
            stroke: {
              from: { x, y },
              to: { x: x + 30, y },
              stops: [bad, middling, good].map((stop, at) => ({ at: at / 2, colour: stop })),
            },
            strokeWidth: 3,
          }
        : {
            type: 'path',
            d: `M ${round(x + 1)} ${y} H ${round(x + 29)}`,
            stroke: colour,
            strokeWidth: 2,
            dash: curveDashes[place % curveDashes.length] ?? [],
          },
    ];
    return [{ text, markWidth: 30, mark }];
  });
}

function changeEntry({ palette, messages }: DrawContext): Entry {
  return {
    text: messages.drawing.legend.change,
    markWidth: 20,
    mark: (x, y) => [
      {
        type: 'path',
        d: `M ${round(x)} ${y + 3} L ${round(x + 8)} ${y + 3} L ${round(x + 4)} ${y - 4} Z`,
        fill: palette.muted,
      },
      {
        type: 'path',
        d: `M ${round(x + 11)} ${y - 4} L ${round(x + 19)} ${y - 4} L ${round(x + 15)} ${y + 3} Z`,
        fill: palette.muted,
      },
    ],
  };
}

function linkEntries(map: JourneyMap, seen: SeenMarks, context: DrawContext): Entry[] {
  const isSeen = (id: string) => {
    const card = map.card(id);
    return card !== undefined && seen.shows(card);
  };
  const links = map.links.filter(({ fromId, toId }) => isSeen(fromId) && isSeen(toId));
  return (['flow', 'causes', 'answers'] as const)
    .filter((relation) => links.some((link) => link.relation === relation))
    .map((relation) => ({
      text: context.messages.drawing.legend[relation],
      markWidth: 26,
      mark: (x, y) => {
        const stroke = linkColour(relation, context);
        return [
          {
            type: 'path',
            d: `M ${round(x + 1)} ${y} H ${round(x + 18)}`,
            stroke,
            strokeWidth: 1.8,
            dash: linkDashes[relation],
          },
          {
            type: 'path',
            d: `M ${round(x + 26)} ${y} L ${round(x + 18.5)} ${y - 3.5} L ${round(x + 18.5)} ${y + 3.5} Z`,
            fill: stroke,
          },
        ];
      },
    }));
}

function assumedEntry({ palette, messages }: DrawContext): Entry {
  return {
    text: messages.drawing.legend.assumed,
    markWidth: 4,
    mark: (x, y) => [
      {
        type: 'path',
        d: `M ${round(x + 2)} ${y - 6.5} V ${y + 7}`,
        stroke: palette.muted,
        strokeWidth: 4,
        dash: [0.01, 6.5],
      },
    ],
  };
}
