// Puts figures beside their budgets and prints them.

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile of some numbers. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** Middle of the medians and of the 95th percentiles of several runs: what a budget is held against. */
export function ofRuns(runs) {
  const middle = (key) =>
    percentile(
      runs.map((run) => run[key]).sort((a, b) => a - b),
      0.5,
    );
  return { p50: middle('p50'), p95: middle('p95'), runs: runs.length };
}

/** Budgets by case: `limit` of `figure`, for our own lines. Ratios are against the yardstick or our own map of 1,000 cards. */
const budgets = [
  { case: 'js library', figure: 'p50', limit: () => 240 },
  { case: 'js editor', figure: 'p50', limit: () => 300 },
  { case: 'open', figure: 'p50', cards: 1000, limit: (find) => 0.25 * find('open', 1000, 'plain').p50 },
  { case: 'open', figure: 'p50', cards: 100, limit: (find) => 0.25 * find('open', 1000, 'plain').p50 },
  { case: 'open', figure: 'p50', cards: 5000, limit: (find) => 2.5 * find('open', 1000, 'app').p50 },
  { case: 'pan 100%', figure: 'p95', limit: () => 34 },
  { case: 'zoom 100%', figure: 'p95', limit: () => 34 },
  { case: 'pan fit', figure: 'p95', limit: () => 17 },
  { case: 'zoom fit', figure: 'p95', limit: () => 17 },
  { case: 'drag', figure: 'p95', limit: () => 17 },
  { case: 'key', figure: 'p95', limit: () => 20 },
  { case: 'undo', figure: 'p50', limit: (_find, cards) => (cards <= 1000 ? 30 : 60) },
  { case: 'bytes', figure: 'p50', limit: () => 200 },
  { case: 'saved', figure: 'p95', limit: () => 50 },
  { case: 'png', figure: 'p50', cards: 1000, limit: (find) => find('png', 1000, 'html-to-image').p50 / 10 },
];

export function withBudgets(lines) {
  const find = (name, cards, who) =>
    lines.find((line) => line.case === name && line.cards === cards && line.who === who) ?? {
      p50: Number.NaN,
      p95: Number.NaN,
    };
  return lines.map((line) => {
    const rule = budgets.find(
      (one) => line.who === 'app' && one.case === line.case && (one.cards === undefined || one.cards === line.cards),
    );
    const budget = rule?.limit(find, line.cards);
    if (budget === undefined || Number.isNaN(budget)) return line;
    // A frame is 16.7 ms on the screen and 16.6 to 17.0 in the clock of the page.
    return {
      ...line,
      budget: Math.round(budget * 10) / 10,
      figure: rule.figure,
      holds: line[rule.figure] <= budget + 0.05,
    };
  });
}

export function printTable(lines, stream) {
  const round = (value) => (Number.isFinite(value) ? (value >= 100 ? value.toFixed(0) : value.toFixed(1)) : '–');
  const rows = lines.map((line) => [
    line.case,
    String(line.cards),
    line.who,
    line.unit,
    round(line.p50),
    round(line.p95),
    line.budget === undefined ? '' : `${line.figure} ≤ ${round(line.budget)} ${line.holds ? 'holds' : 'MISSED'}`,
  ]);
  const head = ['case', 'cards', 'who', 'unit', 'p50', 'p95', 'budget'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  for (const row of [head, ...rows])
    stream.write(
      `${row.map((text, i) => (i === 4 || i === 5 ? text.padStart(widths[i]) : text.padEnd(widths[i]))).join('  ')}\n`,
    );
}
