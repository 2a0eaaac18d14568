import * as z from 'zod/mini';
import { custom, daySchema, line, listOf, number, oneOf } from '../field.ts';
import { defineKind } from './kind.ts';

const pointSchema = z.readonly(
  z.object({ date: daySchema, value: z.number().check(z.minimum(-1e15), z.maximum(1e15)) }),
);

/** One measurement. */
export type MetricPoint = z.infer<typeof pointSchema>;

/** A number with a history (method 000-10, 003-4, 003-9, 003-14 to 003-16, 003-20, 003-21). */
export const metricKind = defineKind('metric', {
  measure: oneOf(
    'measure',
    [
      'nps',
      'csat',
      'ces',
      'health',
      'churn',
      'conversion',
      'firstContactResolution',
      'responseTime',
      'abandonment',
      'volume',
      'days',
      'overdueRate',
      'custom',
    ],
    'custom',
  ),
  unit: line(),
  goodDirection: oneOf('direction', ['up', 'down'], 'up'),
  target: number({ step: 0.1 }),
  alertAt: number({ step: 0.1 }),
  /** Measurements in any order; readers sort them by date. */
  series: custom('series', listOf(pointSchema), []),
  numberSource: line(),
});
