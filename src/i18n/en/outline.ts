/** Texts of the outline: the map as headings and lists. */
export const outline = {
  name: 'Outline',
  help: 'Enter adds a card below, Shift+Enter a line. Alt+↑ and Alt+↓ move a card. Backspace in an empty card deletes it. Esc leaves the field; then the arrow keys go from part to part.',
  nesting: 'Order',
  nestings: { stage: 'By stage', lane: 'By lane' },
  beside: 'Show the map beside the outline',
  alone: 'Show the outline without the map',
  close: 'Close the outline',
  addCard: 'Add card',
  addCardTo: (stage: string, lane: string) => `Add card: ${stage}, ${lane}`,
  addElsewhere: { stage: 'Add card in another lane', lane: 'Add card in another stage' },
  allFields: (name: string) => `All fields of ${name}`,
  remove: (name: string) => `Delete ${name}`,
  kindOf: (name: string) => `Kind of ${name}`,
  until: (stage: string) => `until ${stage}`,
  hidden: 'not shown on the map',
  link: (from: string, to: string, relation: string, label: string) =>
    `${from} → ${to}: ${relation}${label === '' ? '' : ` (${label})`}`,
  collapsed: 'Collapsed lanes',
  expand: (lane: string) => `Expand ${lane}`,
  moved: (title: string, stage: string, place: number, count: number) =>
    `${title}: stage ${stage}, number ${place} of ${count}`,
};
