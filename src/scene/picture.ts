import type { Box, Point } from '../layout/geometry.ts';
import { computeLayout, faceBox, gapBelow, laneHeaderBox, type Layout } from '../layout/layout.ts';
import { linkBounds } from '../layout/linkPath.ts';
import { metrics } from '../layout/metrics.ts';
import type { Feeling, Row } from '../layout/row.ts';
import type { Sizes } from '../layout/sizes.ts';
import type { Card } from '../model/card.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Persona } from '../model/persona.ts';
import type { MapRecord } from '../model/records.ts';
import { drawMapCard, needsIcon } from './cardDrawing.ts';
import { drawCells } from './cells.ts';
import type { DrawContext } from './drawContext.ts';
import { drawCurves, drawFeeling, drawWords, wordsColour } from './emotionLane.ts';
import { drawLane } from './laneHeader.ts';
import { drawLegend } from './legend.ts';
import { drawLink } from './linkDrawing.ts';
import { drawPersona } from './personaBox.ts';
import { drawPhase } from './phaseBar.ts';
import type { Drawing, Group, Layer, Primitive, Scene } from './primitives.ts';
import { drawServiceLine } from './serviceLine.ts';
import { drawStage } from './stageHeader.ts';
import { drawTitle } from './titleBlock.ts';

interface KnownCard {
  readonly width: number;
  readonly icon: boolean;
  readonly personas: readonly Persona[];
  readonly drawing: Drawing;
}

/**
 * The picture of one map in one language and appearance, kept while the map changes: only what a change touches
 * is measured and drawn anew. The screen, thumbnails and exports all paint what comes from here.
 */
export class Picture {
  readonly context: DrawContext;
  readonly #cards = new WeakMap<Card, KnownCard>();
  readonly #headers = new WeakMap<MapRecord, { readonly key: string; readonly drawing: Drawing }>();
  readonly #rows = new WeakMap<Row, readonly Group[]>();
  readonly #grounds = new WeakMap<Row, readonly Primitive[]>();
  readonly #faces = new WeakMap<Feeling, readonly Primitive[]>();
  #layout: Layout | undefined;
  #legend: { readonly map: JourneyMap; readonly width: number; readonly drawing: Drawing } | undefined;

  constructor(context: DrawContext) {
    this.context = context;
  }

  /** Where everything on the map is. */
  layout(map: JourneyMap): Layout {
    if (this.#layout?.map !== map) this.#layout = computeLayout(map, this.#sizes(map), this.#layout);
    return this.#layout;
  }

  /** What a card looks like at a width. */
  card(card: Card, map: JourneyMap, width: number): Drawing {
    const known = this.#cards.get(card);
    const icon = needsIcon(card, map);
    if (known?.width === width && known.icon === icon && known.personas === map.personas) return known.drawing;
    const drawing = drawMapCard(card, map, width, this.context);
    this.#cards.set(card, { width, icon, personas: map.personas, drawing });
    return drawing;
  }

  /** What stands behind a lane's cards, relative to its top: cells, curves and the words below them. */
  ground(row: Row): readonly Primitive[] {
    let ground = this.#grounds.get(row);
    if (ground === undefined) {
      const words = row.feelings.flatMap((feeling) => {
        const colour = wordsColour(row, feeling, this.context);
        const { primitives } = drawWords(feeling.card.title, feeling.words.width, colour, this.context);
        return primitives.map((primitive) => moved(primitive, feeling.words));
      });
      ground = [
        ...drawCells(row, this.context),
        ...drawCurves(row, this.context),
        ...words,
        ...drawServiceLine(row, this.context),
      ];
      this.#grounds.set(row, ground);
    }
    return ground;
  }

  /** The face at a point of a curve. */
  face(row: Row, feeling: Feeling): readonly Primitive[] {
    let face = this.#faces.get(feeling);
    if (face === undefined) {
      face = drawFeeling(row, feeling, this.context);
      this.#faces.set(feeling, face);
    }
    return face;
  }

  /** The whole map as a display list. */
  scene(map: JourneyMap): Scene {
    const layout = this.layout(map);
    const rows = layout.rows.map(({ row, y }): Layer => ({ origin: { x: 0, y }, groups: this.#rowGroups(row, map) }));
    const layers = [
      { origin: { x: 0, y: 0 }, groups: this.head(layout) },
      ...rows,
      { origin: { x: 0, y: 0 }, groups: this.#top(layout) },
    ];
    return { bounds: layout.bounds, background: this.context.palette.paper, layers };
  }

  /** Title, personas, phases and stages. */
  head(layout: Layout): Group[] {
    const { map } = layout;
    const { context } = this;
    return [
      this.#header(map.journey, layout.title, 0, ({ width }) => drawTitle(map, width, context)),
      ...map.personas.flatMap((persona, i) => {
        const box = layout.personas.get(persona.id);
        if (box === undefined) return [];
        return [this.#header(persona, box, i, ({ width, height }) => drawPersona(persona, i, width, height, context))];
      }),
      ...layout.phases.flatMap(({ phaseId, box }) => {
        const phase = map.get(phaseId);
        if (phase?.type !== 'phase') return [];
        return [group(phaseId, box, drawPhase(phase, box.width, box.height, context))];
      }),
      ...map.stages.flatMap((stage, i) => {
        const box = layout.stages.get(stage.id);
        if (box === undefined) return [];
        const isFirst = stage.id === layout.columns[0]?.stageId;
        const draw = ({ width, height }: Box) => drawStage(stage, i, width, height, context, isFirst);
        return [this.#header(stage, box, isFirst ? -i : i, draw)];
      }),
    ];
  }

  /** The name of a lane, in the coordinates of `box`. */
  laneHeader(lane: Lane, box: Box): Group {
    return this.#header(lane, box, 0, ({ width, height }) => drawLane(lane, width, height, this.context));
  }

  /** The links, one group each, in map pixels. */
  links(layout: Layout): Group[] {
    const paths = layout.links();
    return layout.map.links.flatMap((link) => {
      const path = paths.get(link.id);
      if (path === undefined) return [];
      return [
        { id: link.id, box: linkBounds(path), origin: { x: 0, y: 0 }, primitives: drawLink(link, path, this.context) },
      ];
    });
  }

  footer({ map, footer }: Layout): Group {
    return group('', footer, this.#drawnLegend(map, footer.width));
  }

  #top(layout: Layout): Group[] {
    const loose = layout.map.looseCards.flatMap((card) => {
      const box = layout.loose.get(card.id);
      return box === undefined ? [] : [group(card.id, box, this.card(card, layout.map, box.width))];
    });
    return [...loose, ...this.links(layout), this.footer(layout)];
  }

  #drawnLegend(map: JourneyMap, width: number): Drawing {
    if (this.#legend?.map !== map || this.#legend.width !== width)
      this.#legend = { map, width, drawing: drawLegend(map, width, this.context) };
    return this.#legend.drawing;
  }

  #rowGroups(row: Row, map: JourneyMap): readonly Group[] {
    let groups = this.#rows.get(row);
    if (groups === undefined) {
      const header = laneHeaderBox({ row, y: 0 });
      const left = header.x;
      const right = (row.columns.at(-1)?.x ?? left) + metrics.columnWidth;
      const ground = {
        id: '',
        box: { x: left, y: 0, width: right - left, height: row.height + gapBelow(row.lane) },
        origin: { x: 0, y: 0 },
        primitives: this.ground(row),
      };
      const cards = [...row.cards.values()].flat().flatMap((card) => {
        const box = row.boxes.get(card.id);
        return box === undefined ? [] : [group(card.id, box, this.card(card, map, box.width))];
      });
      const faces = row.feelings.map((feeling) =>
        group(feeling.card.id, faceBox(feeling, 0), { height: 0, primitives: this.face(row, feeling) }),
      );
      groups = [ground, this.laneHeader(row.lane, header), ...cards, ...faces];
      this.#rows.set(row, groups);
    }
    return groups;
  }

  /** A drawing of a record that is made again only when the record, its size or its place has changed. */
  #header(record: MapRecord, box: Box, place: number, draw: (box: Box) => Drawing): Group {
    const key = `${box.width} ${box.height} ${place}`;
    let known = this.#headers.get(record);
    if (known?.key !== key) {
      known = { key, drawing: draw(box) };
      this.#headers.set(record, known);
    }
    return group(record.id, box, known.drawing);
  }

  #sizes(map: JourneyMap): Sizes {
    const { context } = this;
    return {
      title: (_, width) => drawTitle(map, width, context).height,
      persona: (persona, width) => drawPersona(persona, 0, width, null, context).height,
      stage: (stage, width) => drawStage(stage, 1, width, 0, context).height,
      lane: (lane, width) => drawLane(lane, width, 0, context).height,
      card: (card, width) => this.card(card, map, width).height,
      words: (card, width) => drawWords(card.title, width, context.palette.muted, context).height,
      footer: (_, width) => this.#drawnLegend(map, width).height,
    };
  }
}

function group(id: string, box: Box, { primitives }: Drawing): Group {
  return { id, box, origin: { x: box.x, y: box.y }, primitives };
}

function moved(primitive: Primitive, by: Point): Primitive {
  return primitive.type === 'path' ? primitive : { ...primitive, x: primitive.x + by.x, y: primitive.y + by.y };
}
