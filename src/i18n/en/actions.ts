/** Everything that can be done by a key or from the list of all actions. */
export const actions = {
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'edit.duplicate': 'Duplicate cards',
  'edit.selectAll': 'Choose all cards',
  'edit.delete': 'Delete what is chosen',
  'view.larger': 'Zoom in',
  'view.smaller': 'Zoom out',
  'view.actualSize': 'Actual size: 100%',
  'view.fit': 'Show the whole map',
  'view.fitSelection': 'Show what is chosen',
  'view.appearance': 'Light or dark',
  'view.minimap': 'Show or hide the minimap',
  'view.outline': 'Outline beside the map',
  'view.outlineAlone': 'Outline instead of the map',
  'map.commands': 'All actions',
  'map.export': 'Export',
  'map.copyView': 'Copy this view as a picture',
  'map.help': 'Keys and help',
};

export const actionGroups = { edit: 'Edit', view: 'View', map: 'Map' };

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
