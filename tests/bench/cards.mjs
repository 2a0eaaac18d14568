// The maps that the bench draws: the same cards for everyone who draws them.

const COLUMNS = 20;
const LANES = [
  'action',
  'touchpoint',
  'channel',
  'painPoint',
  'need',
  'opportunity',
  'thought',
  'task',
  'system',
  'note',
];
const WORDS =
  'the customer compares two offers asks a friend waits for an answer and finds the price on the page'.split(' ');
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Order key of the nth sibling: a valid fractional key, rising with n. */
function orderKey(n) {
  return n < 62 ? `a${DIGITS[n]}` : `b${DIGITS[Math.floor(n / 62)]}${DIGITS[n % 62]}`;
}

/** Cards in a grid of 20 columns: where each stands, and what it says. */
export function benchCards(count) {
  return Array.from({ length: count }, (_, i) => {
    const column = i % COLUMNS;
    const lane = Math.floor(i / COLUMNS) % LANES.length;
    const place = Math.floor(i / (COLUMNS * LANES.length));
    const length = 4 + ((i * 7) % 8);
    const title = `${i} ${Array.from({ length }, (_word, w) => WORDS[(i * 3 + w) % WORDS.length]).join(' ')}`;
    return { id: `c${i}`, kind: LANES[lane], column, lane, place, title, level: 1 + (i % 3) };
  });
}

/** The same cards as one of the app's own files. */
export function benchFile(count) {
  const stages = Array.from({ length: COLUMNS }, (_, i) => ({
    id: `s${i}`,
    type: 'stage',
    order: orderKey(i),
    title: `Stage ${i + 1}`,
  }));
  const lanes = LANES.map((kind, i) => ({
    id: `l${i}`,
    type: 'lane',
    order: orderKey(i),
    title: `Lane ${i + 1}`,
    kinds: [kind],
  }));
  const cards = benchCards(count).map(({ id, kind, column, lane, place, title, level }) => ({
    id,
    type: 'card',
    kind,
    stageId: `s${column}`,
    laneId: `l${lane}`,
    order: orderKey(place),
    title,
    basis: 'observed',
    ...(kind === 'painPoint' ? { severity: level } : {}),
    ...(kind === 'need' ? { importance: level } : {}),
    ...(kind === 'channel' ? { channelStatus: ['inUse', 'wanted', 'toImprove'][level - 1] } : {}),
    ...(kind === 'opportunity' ? { impact: level + 1, effort: level } : {}),
  }));
  const journey = { id: 'journey', type: 'journey', title: `Bench map of ${count} cards` };
  return JSON.stringify({
    format: 'percurso.journey',
    schemaVersion: 1,
    app: 'bench',
    exportedAt: '2026-01-01T00:00:00.000Z',
    records: [journey, ...stages, ...lanes, ...cards],
    assets: {},
  });
}
