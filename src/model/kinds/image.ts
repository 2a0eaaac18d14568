import { picture } from '../content.ts';
import { defineKind } from './kind.ts';

/** A picture with its title as caption. */
export const imageKind = defineKind('image', { picture: picture() });
