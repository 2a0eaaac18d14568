import type { Action } from './action.ts';

/** What concerns the map as a whole. */
export const mapActions: readonly Action[] = [
  {
    id: 'map.commands',
    group: 'map',
    keys: ['$mod+k'],
    run: ({ openDialog }) => {
      openDialog('commands');
    },
  },
  {
    id: 'map.export',
    group: 'map',
    keys: ['$mod+Shift+E'],
    run: ({ openDialog }) => {
      openDialog('export');
    },
  },
  {
    id: 'map.copyView',
    group: 'map',
    keys: ['Shift+Alt+KeyC'],
    run: ({ copyView }) => {
      copyView();
    },
  },
  {
    id: 'map.keeping',
    group: 'map',
    run: ({ openDialog }) => {
      openDialog('keeping');
    },
  },
  {
    id: 'map.help',
    group: 'map',
    keys: ['?', 'Shift+?'],
    run: ({ openDialog }) => {
      openDialog('help');
    },
  },
];
