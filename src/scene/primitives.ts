import type { Box, Point } from '../layout/geometry.ts';
import type { FontWeight } from '../layout/textWidth.ts';

/** A colour as `#rrggbb`: the one notation that every painter and every program that opens our files reads. */
export type Colour = `#${string}`;

/** A straight run of colours between two points in the primitive's own coordinates. */
export interface Gradient {
  readonly from: Point;
  readonly to: Point;
  /** `at` goes from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: Colour }[];
}

export type Paint = Colour | Gradient;

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
  /** 0 … 1, of the whole primitive. */
  readonly opacity?: number;
}

export interface RectPrimitive extends Painted, Box {
  readonly type: 'rect';
  readonly radius?: number;
}

interface CirclePrimitive extends Painted, Point {
  readonly type: 'circle';
  readonly radius: number;
}

/** An SVG path; ends and joints of its stroke are round. */
export interface PathPrimitive extends Painted {
  readonly type: 'path';
  readonly d: string;
}

/** One line of text. `x` is its start, middle or end; `y` its base line. Painted with kerning and ligatures off. */
export interface TextPrimitive extends Point {
  readonly type: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: Colour;
  readonly anchor?: 'middle' | 'end';
  /** Base direction of the line; `x` then is its right end. */
  readonly rightToLeft?: boolean;
  readonly opacity?: number;
}

/** A picture from the asset store, scaled to cover its box. */
export interface ImagePrimitive extends Box {
  readonly type: 'image';
  /** SHA-256 of the picture in hexadecimal. */
  readonly asset: string;
  readonly radius?: number;
}

/** Everything that a painter must know how to paint. */
export type Primitive = RectPrimitive | CirclePrimitive | PathPrimitive | TextPrimitive | ImagePrimitive;

/** What a thing looks like: primitives relative to its top left corner, and the height that they need. */
export interface Drawing {
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

/** A thing on the map. */
export interface Group {
  /** The record that it shows; empty for what stands behind all of them. */
  readonly id: string;
  /** What it covers, in its layer's coordinates. */
  readonly box: Box;
  /** Where its primitives' origin lies, in its layer's coordinates. */
  readonly origin: Point;
  readonly primitives: readonly Primitive[];
}

/** Groups that move together; those of a lane are drawn once and keep their identity while the lane only moves. */
export interface Layer {
  /** Where the layer's origin lies, in map pixels. */
  readonly origin: Point;
  readonly groups: readonly Group[];
}

/** A whole map, ready to be painted from the first layer's first group to the last. */
export interface Scene {
  readonly bounds: Box;
  readonly background: Colour;
  readonly layers: readonly Layer[];
}
