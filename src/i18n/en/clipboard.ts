const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`);
const stages = (count: number) => (count === 1 ? '1 new stage' : `${count} new stages`);
const lanes = (count: number) => (count === 1 ? '1 new lane' : `${count} new lanes`);

/** Copying, cutting and pasting. */
export const clipboard = {
  nothing: 'There is nothing in the clipboard that a map can take: no cards, text, table or picture.',
  tooMany: (count: number) => `Only the first ${count} lines became cards: more cannot be pasted at once.`,
  tooLong: 'This is more than 100,000 characters, so nothing was pasted. Paste it in several pieces.',
  mended: (count: number) =>
    `Pasted, with ${count === 1 ? 'one thing' : `${count} things`} mended or left out: the cards were not as they are copied here.`,
  clipped: (count: number) =>
    `${cards(count)} would stand beyond the last stage or lane, and now stand${count === 1 ? 's' : ''} in it.`,
  notStored: 'The picture could not be stored on this device. Make room and try again.',
  mayNotRead: 'This browser does not let the page read the clipboard. Press Ctrl+V (⌘V) on the map instead.',
  mayNotWrite: 'This browser does not let the page fill the clipboard. Press Ctrl+C or Ctrl+X (⌘C, ⌘X) instead.',
  failed: 'What was pasted could not be read. The map is as it was.',
  table: {
    title: 'Paste a table',
    hint: 'This is how the table will be read. Nothing is on the map yet.',
    hasStages: 'The first row names the stages',
    hasLanes: 'The first column names the lanes',
    makesMissing: 'Make the stages and lanes that are missing',
    keepsRest: 'What has no place goes into the last stage or lane.',
    replacesEmpty: 'Remove the empty stages and lanes that the table does not name',
    preview: 'The table',
    corner: 'Lanes and stages',
    more: (rows: number) => (rows === 1 ? 'and 1 more row' : `and ${rows} more rows`),
    isCut: 'The table is longer than what can be pasted at once: only what is counted here is taken.',
    sum: (counts: { cards: number; stages: number; lanes: number }) =>
      [cards(counts.cards), counts.stages > 0 ? stages(counts.stages) : '', counts.lanes > 0 ? lanes(counts.lanes) : '']
        .filter((part) => part !== '')
        .join(', '),
    paste: 'Paste',
  },
};
