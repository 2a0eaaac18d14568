import { creation } from '../model/change.ts';
import { facets, type Filter, withFacet } from '../model/filter.ts';
import { placeAt } from '../model/order.ts';
import { defineCommand, nothing } from './command.ts';
import { rekey } from './places.ts';
import { setFields } from './setFields.ts';

/** A filter kept as a new view behind the others; with an id, as what that view shows from now on. */
export const saveView = defineCommand(
  'view.save',
  (map, { filter, ...view }: { filter: Filter } & ({ id: string } | { title: string }), env) => {
    const asked = facets.reduce((kept, facet) => withFacet(kept, facet, filter[facet] ?? []), filter);
    if ('id' in view) {
      const record = map.get(view.id);
      return record?.type === 'view' ? { changes: setFields(record, { filter: asked }) } : nothing;
    }
    const { keys, moved } = placeAt(map.views, map.views.length, 1);
    const made = creation({ id: env.newId(), type: 'view', title: view.title, filter: asked, order: keys[0] });
    return { changes: [...rekey(map.views, moved), ...made] };
  },
);
