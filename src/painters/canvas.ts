import type {
  Gradient,
  ImagePrimitive,
  Layer,
  Paint,
  PathPrimitive,
  Primitive,
  RectPrimitive,
  Scene,
  TextPrimitive,
} from '../scene/primitives.ts';
import { FONT_FAMILY } from './font.ts';

/** A 2D context of a canvas in the page or off it. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface CanvasOptions {
  /** Canvas pixels for each map pixel. */
  readonly scale: number;
  /** The map point at the canvas's top left corner. */
  readonly left: number;
  readonly top: number;
  /** The part of the map that is seen, in map pixels; the rest is not painted. */
  readonly visible?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly pictures?: ReadonlyMap<string, CanvasImageSource & { readonly width: number; readonly height: number }>;
  /** Ids of the things that are painted faintly. */
  readonly dimmed?: ReadonlySet<string>;
}

/** How much of what is dimmed is left. */
const DIMMED_ALPHA = 0.18;

/** Texts smaller than this, in canvas pixels, are hinted at by bars, since no one could read them. */
const READABLE = 3;

/** Paths are parsed once; display lists keep their identity between paintings. */
const paths = new WeakMap<PathPrimitive, Path2D>();

/** Paints a map, or the visible part of it, on a canvas whose pixels are cleared by the paper's colour. */
export function paintCanvas(context: Context2D, scene: Scene, options: CanvasOptions): void {
  const { scale, left, top } = options;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.fontKerning = 'none';
  context.textRendering = 'optimizeSpeed';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const layer of scene.layers) paintLayer(context, layer, options, { scale, left, top });
  context.restore();
}

interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

function paintLayer(
  context: Context2D,
  { origin, groups }: Layer,
  { visible, pictures, dimmed }: CanvasOptions,
  { scale, left, top }: View,
): void {
  for (const group of groups) {
    const { x, y, width, height } = group.box;
    if (visible !== undefined) {
      const [boxX, boxY] = [x + origin.x, y + origin.y];
      const isOut =
        boxX > visible.x + visible.width ||
        boxX + width < visible.x ||
        boxY > visible.y + visible.height ||
        boxY + height < visible.y;
      if (isOut) continue;
    }
    const dx = (origin.x + group.origin.x - left) * scale;
    const dy = (origin.y + group.origin.y - top) * scale;
    context.setTransform(scale, 0, 0, scale, dx, dy);
    const brush = { scale, pictures, alpha: dimmed?.has(group.id) === true ? DIMMED_ALPHA : 1 };
    for (const primitive of group.primitives) paintPrimitive(context, primitive, brush);
  }
}

/** What all primitives of a group are painted with. */
interface Brush {
  readonly scale: number;
  readonly pictures: CanvasOptions['pictures'];
  readonly alpha: number;
}

function paintPrimitive(context: Context2D, primitive: Primitive, brush: Brush): void {
  switch (primitive.type) {
    case 'text':
      paintText(context, primitive, brush);
      return;
    case 'image':
      paintImage(context, primitive, brush);
      return;
    case 'rect':
      context.beginPath();
      roundRect(context, primitive);
      paintShape(context, primitive, brush);
      return;
    case 'circle':
      context.beginPath();
      context.arc(primitive.x, primitive.y, primitive.radius, 0, 2 * Math.PI);
      paintShape(context, primitive, brush);
      return;
    case 'path': {
      let path = paths.get(primitive);
      if (path === undefined) {
        path = new Path2D(primitive.d);
        paths.set(primitive, path);
      }
      paintShape(context, primitive, brush, path);
    }
  }
}

function paintText(
  context: Context2D,
  { text, x, y, size, weight, fill, anchor, rightToLeft, opacity }: TextPrimitive,
  { scale, alpha }: Brush,
): void {
  context.globalAlpha = (opacity ?? 1) * alpha;
  context.fillStyle = fill;
  if (size * scale < READABLE) {
    const width = text.length * size * 0.52;
    const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' || rightToLeft ? x - width : x;
    context.globalAlpha *= 0.3;
    context.fillRect(start, y - size * 0.5, width, size * 0.4);
  } else {
    context.font = `${weight} ${size}px ${FONT_FAMILY}`;
    context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
    context.direction = rightToLeft ? 'rtl' : 'ltr';
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
}

function paintShape(
  context: Context2D,
  primitive: Exclude<Primitive, { type: 'text' | 'image' }>,
  { alpha }: Brush,
  path?: Path2D,
): void {
  const { fill, stroke, strokeWidth, dash, opacity } = primitive;
  context.globalAlpha = (opacity ?? 1) * alpha;
  if (fill !== undefined) {
    context.fillStyle = styleOf(context, fill);
    if (path === undefined) context.fill();
    else context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = styleOf(context, stroke);
    context.lineWidth = strokeWidth ?? 1;
    context.setLineDash(dash === undefined ? [] : [...dash]);
    if (path === undefined) context.stroke();
    else context.stroke(path);
  }
  context.globalAlpha = 1;
}

function styleOf(context: Context2D, paint: Paint): string | CanvasGradient {
  return typeof paint === 'string' ? paint : gradientOf(context, paint);
}

function gradientOf(context: Context2D, { from, to, stops }: Gradient): CanvasGradient {
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y);
  for (const { at, colour } of stops) gradient.addColorStop(at, colour);
  return gradient;
}

function paintImage(context: Context2D, primitive: ImagePrimitive, { pictures, alpha }: Brush): void {
  const { x, y, width, height, asset } = primitive;
  const picture = pictures?.get(asset);
  if (picture === undefined) return;
  context.save();
  context.globalAlpha = alpha;
  context.beginPath();
  roundRect(context, primitive);
  context.clip();
  const zoom = Math.max(width / picture.width, height / picture.height);
  const [sourceWidth, sourceHeight] = [width / zoom, height / zoom];
  const [sourceX, sourceY] = [(picture.width - sourceWidth) / 2, (picture.height - sourceHeight) / 2];
  context.drawImage(picture, sourceX, sourceY, sourceWidth, sourceHeight, x, y, width, height);
  context.restore();
}

/** A radius larger than half a side is cut to it, as SVG does. */
function roundRect(
  context: Context2D,
  { x, y, width, height, radius }: Pick<RectPrimitive, 'x' | 'y' | 'width' | 'height' | 'radius'>,
): void {
  if (radius === undefined || radius === 0) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
}
