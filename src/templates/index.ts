import { blank } from './blank.ts';
import { example } from './example.ts';
import type { Template } from './template.ts';

/** The maps that a new one can begin with, in the order in which they are offered. */
export const templates: readonly Template[] = [blank, example];
