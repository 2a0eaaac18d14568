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
  remove: 'Delete',
  sortable: 'sortable',
  sortInstructions:
    'Press Space to pick it up, move it with the arrow keys, and press Space again to put it down. Escape cancels.',
  sortTaken: (title: string) => `${title} picked up.`,
  sortOver: (title: string, place: number, count: number) => `${title} is number ${place} of ${count}.`,
  sortCancelled: (title: string) => `${title} is back where it was.`,
};

const writing: Keys = [
  ['Enter', 'next card'],
  ['Tab', 'next stage'],
  ['Shift Enter', 'new line'],
  ['Esc', 'done'],
];
const selected: Keys = [
  ['Enter', 'write'],
  ['Alt ↑↓←→', 'move'],
  ['Del', 'delete'],
  ['Esc', 'leave'],
  ['?', 'all keys'],
];
const cell: Keys = [
  ['abc', 'type a card'],
  ['↑↓←→', 'other cell'],
  ['Esc', 'leave the cell'],
  ['?', 'all keys'],
];
const free: Keys = [
  ['A … Z', 'place a part'],
  ['↑↓←→', 'into the grid'],
  ['Space', 'drag the view'],
  ['?', 'all keys'],
];

/** The line at the foot: what the keys do just now. */
export const hints = { writing, selected, cell, free };

const gridKeys: Keys = [
  ['↑ ↓ ← →', 'From card to card and cell to cell'],
  ['abc', 'Begin a card in the marked cell'],
  ['Enter', 'Write the chosen card; while writing: next card'],
  ['Tab', 'While writing: on to the next stage'],
  ['Shift+Enter', 'While writing: new line'],
  ['Esc', 'Leave writing, the card, the cell'],
  ['Alt+↑ ↓ ← →', 'Move cards; raise or lower an emotion'],
  ['Del', 'Delete what is chosen'],
  ['Space', 'Hold and drag: move the view'],
];
export const help = {
  title: 'Keys',
  grid: { title: 'On the map', keys: gridKeys },
  letters: 'Letters, when no cell is marked',
  licences: 'Licences of all that it is built with',
};
