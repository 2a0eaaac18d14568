import { standardLanes } from './standardLanes.ts';
import type { Template } from './template.ts';

const { actions, touchpoints, channels, emotions, pains, opportunities } = standardLanes;

/** Nothing but a grid to write in. */
export const blank: Template = {
  id: 'blank',
  name: { pt: 'Em branco', en: 'Blank' },
  description: {
    pt: 'Três etapas e as seis raias de sempre, prontas para escrever.',
    en: 'Three stages and the six usual lanes, ready to write in.',
  },
  sketch: {
    journey: {},
    stages: [
      { title: { pt: 'Etapa 1', en: 'Stage 1' } },
      { title: { pt: 'Etapa 2', en: 'Stage 2' } },
      { title: { pt: 'Etapa 3', en: 'Stage 3' } },
    ],
    lanes: [actions(), touchpoints(), channels(), emotions(), pains(), opportunities()],
  },
};
