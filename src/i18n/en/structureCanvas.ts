/** Texts of what stages, lanes, phases and links offer on the canvas, and of the lists from which lanes and cards are chosen. */
export const structureCanvas = {
  addStage: {
    before: (title: string) => (title === '' ? 'Add a stage before' : `Add a stage before ${title}`),
    after: (title: string) => (title === '' ? 'Add a stage after' : `Add a stage after ${title}`),
  },
  addLane: {
    before: (title: string) => (title === '' ? 'Add a lane above' : `Add a lane above ${title}`),
    after: (title: string) => (title === '' ? 'Add a lane below' : `Add a lane below ${title}`),
  },
  laneHeight: 'Pull to change the height; press twice for the height of the cards',
  cardSpan: 'Pull over further stages',
  linkStart: 'Pull the start to another card',
  linkEnd: 'Pull the end to another card',
  group: 'Group into a phase',
  leavePhase: 'Take out of the phase',
  lanes: {
    title: 'Add lanes',
    hint: 'They come below the chosen lane, or last.',
    search: 'Which lane?',
    none: 'No lane is called that. Try fewer letters.',
    count: (count: number) => (count === 1 ? '1 choice' : `${count} choices`),
    blueprint: 'Service blueprint: five lanes and three lines',
    menu: 'Choose lanes from a list',
  },
  link: {
    title: (from: string) => `Link from “${from}”`,
    search: 'To which card?',
    none: 'No card is called that. Try fewer letters.',
    count: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
    changeStart: 'Start at another card …',
    changeEnd: 'End at another card …',
  },
};
