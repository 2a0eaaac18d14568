import { around, type Box } from '../../layout/geometry.ts';
import { cardBox, type Layout } from '../../layout/layout.ts';
import type { MapRecord } from '../../model/records.ts';
import type { Action, ActionContext } from './action.ts';

/** What changes how the map is seen. */
export const viewActions: readonly Action[] = [
  {
    id: 'view.larger',
    group: 'view',
    keys: ['$mod++', '$mod+='],
    run: ({ view }) => {
      view.zoomBy(1.25);
    },
  },
  {
    id: 'view.smaller',
    group: 'view',
    keys: ['$mod+-'],
    run: ({ view }) => {
      view.zoomBy(1 / 1.25);
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

/** The part of the map that a part takes up. */
function partBox(layout: Layout, record: MapRecord | undefined): Box | null | undefined {
  switch (record?.type) {
    case 'card':
      return cardBox(layout, record);
    case 'link': {
      const ends = [record.fromId, record.toId].flatMap((id) => layout.map.card(id) ?? []);
      return around(ends.flatMap((card) => cardBox(layout, card) ?? []));
    }
    case 'lane': {
      const placed = layout.rows.find(({ row }) => row.lane.id === record.id);
      return placed && { x: 0, y: placed.y, width: layout.paper.width, height: placed.row.height };
    }
    case 'journey':
      return layout.title;
    default:
      return record && (layout.stages.get(record.id) ?? layout.personas.get(record.id));
  }
}
