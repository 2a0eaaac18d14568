import { groupSigns, prefixes } from '../../commands/prefixes.ts';
import { cardKinds } from '../../model/kinds/index.ts';
import type { ActionGroup } from '../actions/action.ts';
import { actions } from '../actions/index.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { useApp, useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import styles from './HelpDialog.module.css';

/** Every key and what it does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { name } = useApp();
  const { actionGroups, actions: labels, help, parts } = useMessages();
  const letters = [
    ...cardKinds.map((kind) => [parts.kinds[kind].key, parts.kinds[kind].name] as const),
    ...(['stage', 'lane', 'persona'] as const).map((part) => [parts.partKeys[part], parts.types[part]] as const),
  ];
  const groups = (Object.keys(actionGroups) as ActionGroup[]).map((group) => ({
    title: actionGroups[group],
    keys: actions.flatMap(({ id, group: own, keys }) =>
      own === group && keys?.[0] !== undefined ? [[keys[0], labels[id]] as const] : [],
    ),
  }));
  const signs = groupSigns(prefixes).map((group) => [group.signs, parts.kinds[group.kind].name] as const);
  const sections = [
    help.grid,
    { title: help.signs.title, keys: [...signs, ...help.signs.keys] },
    ...groups,
    { title: help.letters, keys: letters },
  ];
  return (
    <Dialog title={help.title} isWide onClose={onClose}>
      <div className={styles.sections}>
        {sections.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, meaning]) => (
                <div key={key + meaning} className={styles.row}>
                  <dt>
                    <kbd>{readableKeys(key)}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.about}>
        {name} · <a href="./licenses.txt">{help.licences}</a>
      </p>
    </Dialog>
  );
}
