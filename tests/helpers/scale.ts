/** How much a test does: little with every change, so that people run it; much with `npm run torture`. */
export const scale = (short: number, long: number): number => (process.env.TORTURE === '1' ? long : short);
