import { around, type Box } from '../../layout/geometry.ts';
import { partBox } from '../canvas/partBoxes.ts';
import type { Action, ActionContext } from './action.ts';

/** How much larger one step makes the map. */
const ZOOM_STEP = 1.25;

/** What changes how the map is seen. */
export const viewActions: readonly Action[] = [
  {
    id: 'view.larger',
    group: 'view',
    keys: ['$mod++', '$mod+='],
    run: ({ view }) => {
      view.zoomBy(ZOOM_STEP);
    },
  },
  {
    id: 'view.smaller',
    group: 'view',
    keys: ['$mod+-'],
    run: ({ view }) => {
      view.zoomBy(1 / ZOOM_STEP);
    },
  },
  {
    id: 'view.actualSize',
    group: 'view',
    keys: ['$mod+0'],
    run: ({ view }) => {
      view.zoomTo(1);
    },
  },
  {
    id: 'view.fit',
    group: 'view',
    keys: ['Shift+Digit1'],
    run: ({ view }) => {
      view.fit();
    },
  },
  {
    id: 'view.fitSelection',
    group: 'view',
    keys: ['Shift+Digit2'],
    isAvailable: (context) => selectedBox(context) !== null,
    run: (context) => {
      const box = selectedBox(context);
      if (box !== null) context.view.fit(box, { most: 2 });
    },
  },
  {
    id: 'view.appearance',
    group: 'view',
    keys: ['Shift+Alt+KeyD'],
    run: ({ preferences }) => {
      const isDark = document.documentElement.dataset.appearance === 'dark';
      preferences.setState({ theme: isDark ? 'light' : 'dark' });
    },
  },
  {
    id: 'view.minimap',
    group: 'view',
    run: ({ preferences }) => {
      preferences.setState(({ minimap }) => ({ minimap: !minimap }));
    },
  },
];

function selectedBox({ editor, readView }: ActionContext): Box | null {
  const { layout, map } = readView();
  return around(editor.session.getState().selection.flatMap((id) => partBox(layout, map.get(id)) ?? []));
}
