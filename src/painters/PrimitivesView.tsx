import { memo, useId } from 'react';
import type { Gradient, Paint, Primitive } from '../scene/primitives.ts';
import { FONT_FAMILY } from './font.ts';

const textStyle = {
  fontFamily: FONT_FAMILY,
  fontKerning: 'none',
  fontVariantLigatures: 'none',
  whiteSpace: 'pre',
} as const;

interface PrimitivesProps {
  readonly primitives: readonly Primitive[];
  /** An address for each picture on the map; those that are missing are left out. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** Primitives as SVG elements, for a live part of the canvas. */
export const PrimitivesView = memo(function PrimitivesView({ primitives, pictures }: PrimitivesProps) {
  const prefix = useId();
  const gradients = gradientsIn(primitives);
  const paint = (value: Paint | undefined) =>
    typeof value === 'object' ? `url(#${prefix}${gradients.indexOf(value)})` : value;
  return (
    <>
      {gradients.length > 0 && (
        <defs>
          {gradients.map(({ from, to, stops }, i) => (
            <linearGradient
              key={i}
              id={`${prefix}${i}`}
              gradientUnits="userSpaceOnUse"
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            >
              {stops.map(({ at, colour }) => (
                <stop key={at} offset={at} stopColor={colour} />
              ))}
            </linearGradient>
          ))}
        </defs>
      )}
      {primitives.map((primitive, i) => (
        <PrimitiveElement key={i} primitive={primitive} paint={paint} pictures={pictures} />
      ))}
    </>
  );
});

function gradientsIn(primitives: readonly Primitive[]): Gradient[] {
  const paints = primitives.flatMap((primitive) =>
    primitive.type === 'text' || primitive.type === 'image' ? [] : [primitive.fill, primitive.stroke],
  );
  return paints.filter((value) => typeof value === 'object');
}

interface ElementProps {
  readonly primitive: Primitive;
  readonly paint: (value: Paint | undefined) => string | undefined;
  readonly pictures: ReadonlyMap<string, string> | undefined;
}

function PrimitiveElement({ primitive, paint, pictures }: ElementProps) {
  if (primitive.type === 'text') {
    const { x, y, size, weight, fill, anchor, rightToLeft, opacity, text } = primitive;
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        fill={fill}
        textAnchor={anchor}
        direction={rightToLeft ? 'rtl' : undefined}
        opacity={opacity}
        style={textStyle}
      >
        {text}
      </text>
    );
  }
  if (primitive.type === 'image') {
    const { x, y, width, height, radius, asset } = primitive;
    const clipPath = radius === undefined ? undefined : `inset(0 round ${radius}px)`;
    const href = pictures?.get(asset);
    return href === undefined ? null : (
      <image {...{ x, y, width, height, href }} preserveAspectRatio="xMidYMid slice" style={{ clipPath }} />
    );
  }
  const shape = {
    fill: paint(primitive.fill) ?? 'none',
    stroke: paint(primitive.stroke),
    strokeWidth: primitive.strokeWidth,
    strokeDasharray: primitive.dash?.join(' '),
    opacity: primitive.opacity,
  };
  if (primitive.type === 'path')
    return <path d={primitive.d} {...shape} strokeLinecap="round" strokeLinejoin="round" />;
  const { x, y, radius } = primitive;
  if (primitive.type === 'circle') return <circle cx={x} cy={y} r={radius} {...shape} />;
  return <rect x={x} y={y} width={primitive.width} height={primitive.height} rx={radius} {...shape} />;
}
