import type { JourneyMap } from '../model/journeyMap.ts';
import type { Persona } from '../model/persona.ts';
import type { Box } from './geometry.ts';
import { metrics } from './metrics.ts';
import type { Sizes } from './sizes.ts';

/** Share of the band's width that personas may take before they begin another row. */
const PERSONA_SHARE = 0.62;
const TITLE_GAP = 32;
const TOP = metrics.margin - 6;

/** The head of the paper: title on the left, the personas on show on the right. */
export function layoutBand(map: JourneyMap, personas: readonly Persona[], paperWidth: number, sizes: Sizes) {
  const { margin, personaWidth, personaGap } = metrics;
  const inner = paperWidth - 2 * margin;
  const most = Math.max(1, Math.floor((inner * PERSONA_SHARE + personaGap) / (personaWidth + personaGap)));
  const across = Math.min(personas.length, most);
  const personasWidth = across === 0 ? 0 : across * (personaWidth + personaGap) - personaGap;
  const height = Math.max(metrics.bandHeight, ...personas.map((persona) => sizes.persona(persona, personaWidth)));
  const boxes = new Map<string, Box>();
  personas.forEach(({ id }, i) => {
    const x = paperWidth - margin - personasWidth + (i % across) * (personaWidth + personaGap);
    boxes.set(id, { x, y: TOP + Math.floor(i / across) * (height + personaGap), width: personaWidth, height });
  });
  const rows = across === 0 ? 0 : Math.ceil(personas.length / across);
  const titleWidth = inner - (across === 0 ? 0 : personasWidth + TITLE_GAP);
  const title = { x: margin, y: TOP, width: titleWidth, height: sizes.title(map, titleWidth) };
  const bottom = TOP + Math.max(metrics.bandHeight, title.height, rows * (height + personaGap) - personaGap);
  return { title, personas: boxes, bottom };
}
