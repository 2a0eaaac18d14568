import { blank } from './blank.ts';
import { example } from './example.ts';
import { macroStages } from './macroStages.ts';
import { postSale } from './postSale.ts';
import type { Template } from './template.ts';
import { threeStages } from './threeStages.ts';

/** The maps that a new one can begin with, in the order in which they are offered. */
export const templates: readonly Template[] = [blank, threeStages, macroStages, postSale, example];
