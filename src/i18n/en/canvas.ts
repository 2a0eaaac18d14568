type Keys = readonly (readonly [keys: string, meaning: string])[];

/** Texts of the canvas, the palette and the structure panel. */
export const canvas = {
  name: 'The map',
  help: 'Arrow keys go from cell to cell and from card to card. Typing begins a card, Enter writes on, Delete deletes. Shift+Alt+O shows the map as an outline of headings and lists. Question mark shows all keys.',
  partName: (type: string, title: string) => (title === '' ? type : `${type}: ${title}`),
  placedPart: (name: string, stage: string, lane: string) => `${name}. Stage ${stage}, lane ${lane}`,
  loosePart: (name: string) => `${name}. Outside the grid`,
  titleOf: (name: string) => `Title of ${name}`,
  cellName: (stage: string, lane: string, cards: number) =>
    `Stage ${stage}, lane ${lane}, ${cards === 0 ? 'empty' : cards === 1 ? 'one card' : `${cards} cards`}`,
  kindList: 'Kinds of cards',
  noKind: 'No kind is called that.',
  newParts: { lane: 'New lane' },
};

export const palette = {
  hint: 'Drag or press',
  draggable: 'draggable',
  item: (name: string, letter: string) => `${name}, key ${letter}`,
  instructions:
    'Press Space to pick it up, move it from cell to cell with the arrow keys, and press Space again to put it down. Escape cancels.',
  taken: 'Picked up. Use the arrow keys to go from cell to cell.',
  dropped: 'Put down.',
  cancelled: 'Cancelled.',
};

export const structure = {
  stages: 'Stages',
  lanes: 'Lanes',
  personas: 'Personas',
  addStage: 'Add stage',
  addLane: 'Add lane',
  addPersona: 'Add persona',
  newStage: (place: number) => `Stage ${place}`,
  newLane: (place: number) => `Lane ${place}`,
  newPersona: (place: number) => `Persona ${place}`,
  nameOf: (type: string, place: number) => `${type} ${place}, name`,
  moveItem: (title: string) => `Move ${title}`,
  moreOf: (title: string) => `More for ${title}`,
  earlier: 'Move up',
  later: 'Move down',
  collapse: 'Collapse',
  expand: 'Expand',
  hide: 'Hide on the map',
  show: 'Show on the map',
  showPart: (title: string) => `Show on the map: ${title}`,
  remove: 'Delete',
  sortable: 'sortable',
  sortInstructions:
    'Press Space to pick it up, move it with the arrow keys, and press Space again to put it down. Escape cancels.',
  sortTaken: (title: string) => `${title} picked up.`,
  sortOver: (title: string, place: number, count: number) => `${title} is number ${place} of ${count}.`,
  sortCancelled: (title: string) => `${title} is back where it was.`,
};

const leave = [
  ['Shift Enter', 'new line'],
  ['Esc', 'done'],
] as const;
const next = ['Enter', 'next card'] as const;
const writing: Keys = [next, ['Tab', 'next stage'], ...leave];
const writingLast: Keys = [next, ['Tab', 'next lane'], ...leave];
const feeling: Keys = [['Enter', 'done'], ['Tab', 'next stage'], ...leave];
const beginning: Keys = [
  ['/', 'list'],
  ['Tab', 'next stage'],
  ['Esc', 'leave'],
];
const beginningFeeling: Keys = [
  ['Tab', 'next stage'],
  ['Esc', 'leave'],
];
const choosing: Keys = [
  ['↑↓', 'kind'],
  ['Enter', 'choose'],
  ['Esc', 'keep the slash'],
];
const stage: Keys = [
  ['Enter', 'done'],
  ['Tab', 'next stage'],
  ['Shift Tab', 'stage before'],
];
const lastStage: Keys = [
  ['Enter', 'done'],
  ['Tab', 'new stage'],
  ['Shift Tab', 'stage before'],
];
const lane: Keys = [
  ['Enter', 'done'],
  ['Tab', 'next lane'],
  ['Shift Tab', 'lane before'],
];
const lastLane: Keys = [
  ['Enter', 'new lane'],
  ['Shift Tab', 'lane before'],
  ['Esc', 'done'],
];
const title: Keys = [['Enter', 'done'], ...leave];
const selected: Keys = [
  ['Enter', 'write'],
  ['Alt ↑↓←→', 'move'],
  ['Shift ↑↓←→', 'choose more'],
  ['Del', 'delete'],
  ['Esc', 'leave'],
  ['?', 'all keys'],
];
const header: Keys = [
  ['Enter', 'write'],
  ['↑↓←→', 'go on'],
  ['Del', 'delete'],
  ['Esc', 'leave'],
  ['?', 'all keys'],
];
const cell: Keys = [
  ['abc', 'type a card'],
  ['↑↓←→', 'other cell'],
  ['Home End', 'first, last stage'],
  ['Shift ↑↓←→', 'choose cards'],
  ['Esc', 'leave the cell'],
  ['?', 'all keys'],
];
const cellOfMany: Keys = [
  ['/', 'list'],
  ['abc', 'type a card'],
  ['↑↓←→', 'other cell'],
  ['Esc', 'leave the cell'],
];
const free: Keys = [
  ['A … Z', 'place a part'],
  ['↑↓←→', 'into the grid'],
  ['Space', 'drag the view'],
  ['?', 'all keys'],
];

/** The line at the foot: what the keys do just now. */
export const hints = {
  writing,
  writingLast,
  feeling,
  beginning,
  beginningFeeling,
  choosing,
  stage,
  lastStage,
  lane,
  lastLane,
  title,
  selected,
  header,
  cell,
  cellOfMany,
  free,
};

const gridKeys: Keys = [
  ['↑ ↓ ← →', 'From card to card and cell to cell'],
  ['abc', 'Begin a card in the marked cell'],
  ['Enter', 'Write the chosen card; while writing: next card'],
  ['Tab', 'While writing: on to the next stage, after the last one to the next lane'],
  ['Shift+Tab', 'While writing: back'],
  ['Shift+Enter', 'While writing: new line'],
  ['Tab / Enter', 'While writing the last stage or lane: one more'],
  ['Home / End', 'To the first or last stage'],
  ['Ctrl+Home / Ctrl+End', 'To the first or last cell'],
  ['Shift+↑ ↓ ← →', 'Choose cards and cells on the way'],
  ['Esc', 'Leave writing, the card, the cell'],
  ['Alt+↑ ↓ ← →', 'Move cards, stages or lanes; raise or lower an emotion'],
  ['Alt+Shift+← →', 'Spread a card over more or fewer stages'],
  ['Del', 'Delete what is chosen'],
  ['Space', 'Hold and drag: move the view'],
];
export const help = {
  title: 'Keys',
  grid: { title: 'On the map', keys: gridKeys },
  signs: {
    title: 'Typed first, in a lane of several kinds',
    keys: [
      ['/', 'All kinds as a list'],
      ['Backspace', 'Right after a sign: keep it as text'],
    ] as Keys,
  },
  letters: 'Letters, when no cell is marked',
  licences: 'Licences of all that it is built with',
};
