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

/** Where a map is kept. */
export const keeping = {
  title: 'Where this map is kept',
  explanation: 'Maps stay on this device, in this browser. Nobody else has them, and no server.',
  database: 'The database of this browser',
  journal: 'A second copy, in files of this browser',
  notThere: 'This browser has no such place for this page.',
  placeSaved: 'Has everything.',
  placeSaving: 'Is being written …',
  placeFailed: 'Does not take the last changes. It is tried again by itself.',
  promise: 'What the browser promises',
  promised: 'It keeps your maps until you delete them.',
  notPromised: 'It may delete your maps when room on this device runs short. That is rare; you can ask it not to.',
  refused: 'It has not promised it now. It often does once you have used Percurso for a while, or installed it.',
  ask: 'Ask it to keep them',
  forgets: (days: number) => `Safari deletes everything after ${days} days without a visit`,
  forgetsWhatToDo: 'Put Percurso on your Home Screen or in your Dock, and it does not; or download copies.',
  copy: 'Copies in your own files',
  noCopy:
    'No copy of this map was downloaded in this browser yet. A file of your own is safe from whatever happens here.',
  lastCopy: (ago: string) => `Last copy: ${ago}.`,
  used: (room: string) => `Percurso uses ${room} on this device.`,
  recover: 'Look for lost maps',
};
