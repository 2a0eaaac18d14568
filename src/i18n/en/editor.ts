/** Texts of the editor around the canvas. */
export const editorPage = {
  opening: 'Opening the map …',
  missing: 'There is no such map here',
  missingHint: 'It may have been deleted, or made in another browser. Maps stay on the device on which they were made.',
  unreadable: 'The map cannot be read just now',
  unreadableHint: 'Reload the page; if that does not help, close other tabs of Percurso and try again.',
  backToLibrary: 'To the library',
};

export const topBar = {
  back: 'To the library',
  editTitle: 'Title and facts of the map',
  tools: 'Tools',
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  more: 'More',
};

export const saving = {
  saved: 'Saved on this device',
  saving: 'Saving …',
  late: 'Still saving …',
  half: 'Saved in one place only',
  failed: 'Not saved',
  temporary: 'Not kept by this browser',
  readOnly: 'Read only',
  changed: (when: string) => `Last change: ${when}`,
  restored: (count: number) =>
    count === 1
      ? 'This browser had lost its database. One map was brought back from its second copy, whole.'
      : `This browser had lost its database. ${count} maps were brought back from their second copies, whole.`,
};

export const banners = {
  downloadCopy: 'Download a copy',
  tryAgain: 'Try again now',
  late: 'Saving takes longer than it should. Keep this page open; you can also download a copy.',
  half: 'Your work is saved, but in one of the two places in which this browser keeps it. The other is tried again by itself; download a copy to be safe.',
  halfFull:
    'There is hardly any room left on this device: your work is saved, but in one of the two places in which this browser keeps it. Make room, or download a copy.',
  saveFailed: {
    unavailable:
      'Your last changes are not saved: this browser has closed its storage. Keep this page open and download a copy.',
    full: 'Your last changes are not saved: there is no room left on this device. Make room, or download a copy.',
    missing: 'Your changes are not saved: this map was deleted in another tab. Download a copy to keep it.',
    failed: 'Your last changes are not saved. Keep this page open: it keeps trying. You can download a copy.',
  },
  temporary:
    'This browser keeps nothing, perhaps because the window is private. Your work is lost when you close the page: download a copy.',
  temporaryLibrary:
    'This browser keeps nothing, perhaps because the window is private. You can work, but download a copy of each map before you close the page.',
  readOnly:
    'A newer version of Percurso made this map. You can look at it and export it; reload the page to get the newest version.',
  incomplete:
    'Part of what was stored of this map is damaged, and something may be missing from it. All that can be read is shown; download a copy to be safe.',
  broken: (count: number) =>
    count === 1
      ? 'One part of this map is damaged. It is kept, but cannot be shown.'
      : `${count} parts of this map are damaged. They are kept, but cannot be shown.`,
  showBroken: 'Show and mend',
  foreign: (count: number) =>
    count === 1
      ? 'One part of this map was made by a newer version. It is kept, but cannot be shown here.'
      : `${count} parts of this map were made by a newer version. They are kept, but cannot be shown here.`,
};

export const broken = {
  title: 'Damaged parts',
  explanation:
    'Something in these parts does not fit. Mending empties only the fields named; all else of the part stays.',
  fields: (names: readonly string[]) => `Does not fit: ${names.join(', ')}`,
  mend: 'Mend',
};

export const emptyMap = {
  hint: 'A map needs stages, which stand side by side, and lanes, which lie below each other. Cards go where they meet.',
  hidden: 'All stages or all lanes are hidden.',
};

export const zoom = {
  name: 'Zoom',
  reset: (percent: string) => `${percent}%, back to 100%`,
};

export const sidePanel = {
  name: 'Cards and structure',
  cards: 'Cards to place',
  structure: 'Stages, lanes and personas',
  close: 'Close the panel',
};

export const exporting = {
  title: 'Export',
  format: 'Format',
  formats: {
    png: { name: 'PNG picture', short: 'PNG', hint: 'The whole map as a picture, for slides, mails and chats.' },
    svg: {
      name: 'SVG drawing',
      short: 'SVG',
      hint: 'The whole map as a drawing that stays sharp at any size; the font is inside.',
    },
    json: {
      name: 'JSON file',
      short: 'JSON',
      hint: 'Everything of the map, to be opened here again or kept as a copy.',
    },
  },
  scale: 'Size',
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  appearance: 'Appearance',
  appearances: { light: 'Light', dark: 'Dark' },
  preview: 'What will be exported',
  download: (format: string) => `Download ${format}`,
  working: 'Working …',
  willBeLowered: (asked: string, scale: string) =>
    `${asked}× is more than this browser can paint; the picture will come out at ${scale}×.`,
  lowered: (asked: string, scale: string) =>
    `The picture came out at ${scale}× instead of ${asked}×: this device can paint no more.`,
  tooLarge: 'This device cannot paint the map as a picture. Export it as SVG instead.',
  failed: 'The file could not be made. The map is safe; please try again.',
};

export const copyView = {
  copied: 'The view is in the clipboard as a picture.',
  downloaded: 'The clipboard takes no pictures here, so the view was downloaded.',
  failed: 'The view could not be copied. Export the map as PNG instead.',
};
