/** How often a test repeats something: a few times, or with `TORTURE=1` as often as it takes to trust it. */
export const scale = (short: number, long: number): number => (process.env.TORTURE === '1' ? long : short);
