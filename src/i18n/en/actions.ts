/** Everything that can be done by a key or from the list of all actions. */
export const actions = {
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'edit.duplicate': 'Duplicate cards',
  'edit.selectAll': 'Choose all cards',
  'edit.delete': 'Delete what is chosen',
  'structure.addStageAfter': 'Add a stage after this one',
  'structure.addLaneBelow': 'Add a lane below this one',
  'structure.addLanes': 'Add lanes from a list, or a service blueprint',
  'structure.group': 'Group stages into a phase',
  'structure.leavePhase': 'Take stages out of their phase',
  'structure.ungroup': 'Ungroup a phase',
  'link.start': 'Link this card to …',
  'view.larger': 'Zoom in',
  'view.smaller': 'Zoom out',
  'view.actualSize': 'Actual size: 100%',
  'view.fit': 'Show the whole map',
  'view.fitSelection': 'Show what is chosen',
  'view.appearance': 'Light or dark',
  'view.minimap': 'Show or hide the minimap',
  'map.commands': 'All actions',
  'map.export': 'Export',
  'map.copyView': 'Copy this view as a picture',
  'map.help': 'Keys and help',
  'comment.add': 'Comment on what is chosen',
  'comment.next': 'Next open comment',
  'comment.previous': 'Previous open comment',
  'curve.fillGap': 'Add the next missing emotion',
  'curve.togglePersona': 'Show or hide the chosen persona',
};

export const actionGroups = {
  edit: 'Edit',
  structure: 'Structure',
  view: 'View',
  map: 'Map',
  comments: 'Comments',
};

/** The list of all actions, searched as it is typed in. */
export const commandList = {
  title: 'All actions',
  search: 'What do you want to do?',
  place: (what: string) => `Place: ${what}`,
  goTo: (stage: string) => `Go to stage: ${stage}`,
  insert: 'Place',
  stages: 'Stages',
  none: 'Nothing is called that. Try fewer letters.',
  count: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
};
