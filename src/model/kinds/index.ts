import { actionKind } from './action.ts';
import { channelKind } from './channel.ts';
import { emotionKind } from './emotion.ts';
import { imageKind } from './image.ts';
import { metricKind } from './metric.ts';
import { needKind } from './need.ts';
import { noteKind } from './note.ts';
import { opportunityKind } from './opportunity.ts';
import { painPointKind } from './painPoint.ts';
import { systemKind } from './system.ts';
import { taskKind } from './task.ts';
import { thoughtKind } from './thought.ts';
import { touchpointKind } from './touchpoint.ts';

/** Every kind of card, in the order in which palettes and legends list them. */
export const kindSpecs = {
  action: actionKind,
  touchpoint: touchpointKind,
  channel: channelKind,
  emotion: emotionKind,
  thought: thoughtKind,
  painPoint: painPointKind,
  need: needKind,
  opportunity: opportunityKind,
  metric: metricKind,
  task: taskKind,
  system: systemKind,
  note: noteKind,
  image: imageKind,
};

export type CardKind = keyof typeof kindSpecs;

export const cardKinds = Object.keys(kindSpecs) as readonly CardKind[];

export function isCardKind(name: unknown): name is CardKind {
  return typeof name === 'string' && Object.hasOwn(kindSpecs, name);
}
