/** The page that hands out what a browser still holds. */
export const recovery = {
  pageTitle: 'Recover maps – Percurso',
  title: 'Recover maps',
  explanation:
    'Here is every map that this browser holds, read without starting Percurso. Nothing is changed by looking. Download what you need; each file can be opened in Percurso again.',
  noDatabase: 'This browser has no database of Percurso, or cannot open it.',
  noJournal: 'This browser has no second copies, or cannot open them.',
  none: 'No map was found.',
  cards: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
  unknownTime: 'time unknown',
  inBoth: 'in the database and in the second copy',
  inDatabase: 'in the database only',
  inJournal: 'in the second copy only',
  incomplete: 'Part of it is damaged or lacking. The download holds all that can be read; the raw data holds the rest.',
  download: 'Download',
  downloadRaw: 'Raw data',
  downloadAll: (count: number) => `Download all ${count}`,
  toApp: 'Open Percurso',
};
