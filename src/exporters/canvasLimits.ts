/** What a browser's canvas takes; beyond it, browsers hand out an empty picture without a word. */
interface CanvasLimits {
  readonly side: number;
  readonly area: number;
}

/** Limits by engine, measured or documented; an unknown engine gets the narrowest of the desktop ones. */
export function canvasLimits({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): CanvasLimits {
  if (userAgent.includes('Chrome/')) return { side: 65_535, area: 268_435_456 };
  if (userAgent.includes('Firefox/')) return { side: 32_767, area: 268_435_456 };
  const isHandheldApple = /iPhone|iPad/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
  return { side: 16_384, area: isHandheldApple ? 16_777_216 : 67_108_864 };
}

/** The largest scale up to `asked` at which a picture fits; rounded down to two decimals, or two digits. */
export function fittingScale(width: number, height: number, asked: number, { side, area }: CanvasLimits): number {
  const most = Math.min(side / width, side / height, Math.sqrt(area / (width * height)));
  if (asked <= most) return asked;
  const step = most >= 0.01 ? 100 : 10 ** Math.ceil(1 - Math.log10(most));
  return Math.floor(most * step) / step;
}
