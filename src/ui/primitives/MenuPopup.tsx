import { Menu as Base } from '@base-ui/react/menu';
import { type RefObject, useRef } from 'react';
import type { MenuEntry } from './Menu.tsx';
import styles from './Menu.module.css';

interface MenuPopupProps {
  /** The button that the menu belongs to, and stands at. */
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  /** Opened by a key: the first entry is where the arrows begin. */
  readonly isByKey: boolean;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** An open menu. */
export function MenuPopup({ anchor, label, isByKey, entries, onClose }: MenuPopupProps) {
  const isEntered = useRef(false);
  const isLeft = useRef(false);
  const leave = (event: Event) => {
    // A press on the button itself closes the menu by the button's own click.
    const isOnButton = event.target instanceof Node && anchor.current?.contains(event.target) === true;
    // That the focus goes away while the menu closes is told as another wish to close it.
    if (isOnButton || isLeft.current) return;
    isLeft.current = true;
    onClose();
  };
  return (
    <Base.Root
      open
      onOpenChange={(isOpen, { event }) => {
        if (!isOpen) leave(event);
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={6} align="end" className={styles.positioner}>
          <Base.Popup
            className={styles.popup}
            aria-label={label}
            finalFocus={false}
            onFocus={({ target, currentTarget }) => {
              if (!isByKey || isEntered.current || target !== currentTarget) return;
              isEntered.current = true;
              currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')?.focus();
            }}
          >
            {entries.map((entry, i) => (
              <Entry key={i} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.type === 'separator') return <Base.Separator className={styles.separator} />;
  if (entry.type === 'action') {
    const { icon: Icon, label, keys, isDanger = false, isDisabled = false, onSelect } = entry;
    return (
      <Base.Item className={styles.item} data-danger={isDanger} disabled={isDisabled} onClick={onSelect}>
        {Icon !== undefined && <Icon size={16} aria-hidden="true" />}
        <span className={styles.text}>{label}</span>
        {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
      </Base.Item>
    );
  }
  return (
    <Base.RadioGroup
      value={entry.value}
      onValueChange={(value: string) => {
        entry.onChange(value);
      }}
    >
      <Base.GroupLabel className={styles.label}>{entry.label}</Base.GroupLabel>
      {entry.options.map(({ value, label }) => (
        <Base.RadioItem key={value} value={value} className={styles.item}>
          <Base.RadioItemIndicator keepMounted className={styles.check} />
          <span className={styles.text}>{label}</span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}
