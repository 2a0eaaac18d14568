import type { CardKind } from '../../model/kinds/index.ts';
import { actionFace } from './action.ts';
import { channelFace } from './channel.ts';
import { emotionFace } from './emotion.ts';
import { imageFace } from './image.ts';
import type { KindFace } from './kindFace.ts';
import { metricFace } from './metric.ts';
import { needFace } from './need.ts';
import { noteFace } from './note.ts';
import { opportunityFace } from './opportunity.ts';
import { painPointFace } from './painPoint.ts';
import { systemFace } from './system.ts';
import { taskFace } from './task.ts';
import { thoughtFace } from './thought.ts';
import { touchpointFace } from './touchpoint.ts';

/** The face of every kind of card. */
export const kindFaces: { readonly [Kind in CardKind]: KindFace<Kind> } = {
  action: actionFace,
  touchpoint: touchpointFace,
  channel: channelFace,
  emotion: emotionFace,
  thought: thoughtFace,
  painPoint: painPointFace,
  need: needFace,
  opportunity: opportunityFace,
  metric: metricFace,
  task: taskFace,
  system: systemFace,
  note: noteFace,
  image: imageFace,
};
