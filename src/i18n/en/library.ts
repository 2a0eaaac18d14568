import type { ImportAction, ImportErrorCode } from '../../model/importOutcome.ts';

/** Texts of the library page. */
export const library = {
  pageTitle: 'Percurso · customer-journey maps',
  tagline: 'Customer-journey maps that stay on this device',
  importFile: 'Open a file',
  preferences: 'Language and appearance',
  begin: 'Begin a map',
  maps: 'Your maps',
  trash: 'Trash',
  backToMaps: 'Back to the maps',
  showTrash: (count: number) => `Trash (${count})`,
  unreadable: 'The maps cannot be read just now. Reload the page; if that does not help, close other tabs of Percurso.',
  empty: 'No maps yet. Begin one above, or drop a file anywhere on this page.',
  emptyTrash: 'The trash is empty.',
  createFailed: 'The map could not be made: this browser has no room or keeps nothing.',
  facts: (stages: number, cards: number, ago: string) =>
    `${stages} ${stages === 1 ? 'stage' : 'stages'} · ${cards} ${cards === 1 ? 'card' : 'cards'} · ${ago}`,
  actionsOf: (title: string) => `What to do with “${title}”`,
  rename: 'Rename',
  newTitle: 'New title',
  duplicate: 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  toTrash: 'Move to trash',
  trashed: (title: string) => `“${title}” is in the trash.`,
  undo: 'Undo',
  restore: 'Put back',
  removeForGood: 'Delete for good',
  removeTitle: (title: string) => `Delete “${title}” for good?`,
  removeHint: 'The map and everything of it will be gone from this device. This cannot be undone.',
  actionFailed: (title: string) => `That did not work for “${title}”. Nothing was changed; please try again.`,
  dropHere: 'Drop maps here to open them',
};

/** What is told of files that were taken in. */
export const importing = {
  title: 'Opening files',
  open: 'Open the map',
  mended: (count: number) =>
    count === 1 ? 'Opened, with one thing mended on the way:' : `Opened, with ${count} things mended on the way:`,
  more: (count: number) => `and ${count} more`,
  errors: {
    notJson:
      'This file cannot be read as a map: it is damaged, cut short, or of another kind. Choose a file that ends in .journey.json.',
    notMap: 'This is a JSON file, but not a map of Percurso. Choose a file that was saved here as JSON.',
    newer: 'A newer version of Percurso made this file. Reload the page to get the newest version, then open it again.',
    tooLarge: 'This file is too large: at most 20 MB of text and 150 MB with pictures can be opened.',
    tooManyCards: 'This map has more than 20,000 cards. Split it into several maps, then open them.',
    tooManyParts:
      'This file has more than 100,000 parts, or more stages and lanes than a screen can draw. Split it into several maps, then open them.',
    tooDeep: 'This file is nested deeper than any map, so it was not opened.',
    unreadable: 'The file could not be read from the disk. Check that it is still there and try again.',
    notStored: 'The file is fine, but this browser has no room to keep it. Make room, then open it again.',
  } satisfies Record<ImportErrorCode | 'notStored', string>,
  actions: {
    notRecord: (_field: string) => 'was no part of a map and was left out.',
    newId: (_field: string) => 'had an unusable or doubled id and got a new one.',
    reset: (field: string) => `“${field}” held something that does not fit and was emptied.`,
    shortened: (field: string) => `“${field}” was cut to 10,000 characters.`,
    unsafe: (_field: string) => 'had a field with an unsafe name, which was left out.',
    secondJourney: (_field: string) => 'was a second heading of the map and was left out.',
    unknown: (_field: string) => 'is of a newer version; it is kept, but not shown.',
    dangling: (_field: string) => 'referred to something that is not in the file; the reference was removed.',
    garbled: (field: string) => `“${field}” had signs that are no text; “\ufffd” stands in their place.`,
    strangePart: (_field: string) => 'is a part of the file that Percurso does not know, and was left out.',
    badPicture: (_field: string) => 'was a picture that cannot be read and was left out.',
    foreignPicture: (_field: string) =>
      'was a picture that is not what it claims to be, or of a type that maps do not keep: it was left out. PNG, JPEG, WebP and GIF are kept.',
    largePicture: (_field: string) => 'was a picture of more than 10 MB or 40 megapixels and was left out.',
  } satisfies Record<ImportAction, (field: string) => string>,
};
