import type { CardSketch, Sketch } from './sketch.ts';

type LaneSketch = Sketch['lanes'][number];
type Cells = readonly (readonly CardSketch[])[];

const lane =
  (kind: CardSketch['kind'], pt: string, en: string) =>
  (cells: Cells = []): LaneSketch => ({ title: { pt, en }, kinds: [kind], cells });

/** The lanes that most maps have, by the kind of card that they take. */
export const standardLanes = {
  actions: lane('action', 'Ações do cliente', 'Customer actions'),
  touchpoints: lane('touchpoint', 'Pontos de contato', 'Touchpoints'),
  channels: lane('channel', 'Canais', 'Channels'),
  emotions: lane('emotion', 'Emoção', 'Emotion'),
  thoughts: lane('thought', 'Falas do cliente', 'Customer quotes'),
  needs: lane('need', 'Necessidades', 'Needs'),
  pains: lane('painPoint', 'Dores', 'Pain points'),
  opportunities: lane('opportunity', 'Oportunidades', 'Opportunities'),
  metrics: lane('metric', 'Métricas', 'Metrics'),
  tasks: lane('task', 'Plano de ação', 'Action plan'),
  systems: lane('system', 'Sistemas', 'Systems'),
};
