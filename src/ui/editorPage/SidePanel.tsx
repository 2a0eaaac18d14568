import { LayoutList, PanelLeftClose, Shapes } from 'lucide-react';
import { Palette } from '../palette/Palette.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { useApp, useMessages, usePreference } from '../shell/app.tsx';
import styles from './SidePanel.module.css';

const { Component: StructurePanel } = loadable(
  async () => (await import('../structure/StructurePanel.tsx')).StructurePanel,
);

/** The floating panel on the left: the palette of kinds, or the structure of the map, or neither. */
export function SidePanel() {
  const { preferences } = useApp();
  const { sidePanel } = useMessages();
  const panel = usePreference('panel');
  const tabs = [
    { name: 'cards', icon: Shapes, label: sidePanel.cards },
    { name: 'structure', icon: LayoutList, label: sidePanel.structure },
  ] as const;
  const open = (name: typeof panel) => {
    preferences.setState({ panel: name });
  };
  return (
    <aside className={styles.panel} aria-label={sidePanel.name} data-canvas-panel="left" data-open={panel !== null}>
      <div className={styles.tabs}>
        {tabs.map(({ name, icon, label }) => (
          <IconButton
            key={name}
            icon={icon}
            label={label}
            isPressed={panel === name}
            onClick={() => {
              open(panel === name ? null : name);
            }}
          />
        ))}
        {panel !== null && (
          <IconButton
            icon={PanelLeftClose}
            label={sidePanel.close}
            className={styles.close}
            onClick={() => {
              open(null);
            }}
          />
        )}
      </div>
      {panel !== null && <div className={styles.body}>{panel === 'cards' ? <Palette /> : <StructurePanel />}</div>}
    </aside>
  );
}
