import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { Button, IconButton } from './Button.tsx';
import { loadable } from './loadable.tsx';

/** Something that a menu offers. */
export type MenuEntry =
  | {
      readonly type: 'action';
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly keys?: string | undefined;
      readonly isDanger?: boolean;
      readonly isDisabled?: boolean;
      readonly onSelect: () => void;
    }
  /** A group of words one of which holds. */
  | {
      readonly type: 'choice';
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly onChange: (value: string) => void;
    }
  | { readonly type: 'separator' };

const { Component: MenuPopup, load: loadPopup } = loadable(async () => (await import('./MenuPopup.tsx')).MenuPopup);

interface MenuProps {
  readonly icon: LucideIcon;
  /** What the button opens. */
  readonly label: string;
  readonly size?: 'normal' | 'small';
  readonly isDisabled?: boolean;
  /** For a button that shows its label beside the icon: how it looks. */
  readonly textClass?: string | undefined;
  /** Given as a function where there may be so many that they are made only for an open menu. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
}

/** A button that opens a menu. The menu itself is loaded when someone is about to open one. */
export function Menu({ icon, label, size = 'normal', isDisabled = false, textClass, entries }: MenuProps) {
  const [openedBy, setOpenedBy] = useState<'key' | 'pointer' | null>(null);
  const isOpen = openedBy !== null;
  const button = useRef<HTMLButtonElement>(null);
  const prepare = () => {
    void loadPopup();
  };
  const trigger = {
    ref: button,
    icon,
    disabled: isDisabled,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: ({ detail }: MouseEvent) => {
      // A click that a key has made counts no presses of a pointer.
      setOpenedBy(isOpen ? null : detail === 0 ? 'key' : 'pointer');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpenedBy('key');
    },
  } as const;
  return (
    <>
      {textClass === undefined ? (
        <IconButton {...trigger} label={label} size={size} />
      ) : (
        <Button {...trigger} look="plain" className={textClass}>
          {label}
        </Button>
      )}
      {isOpen && (
        <MenuPopup
          anchor={button}
          label={label}
          isByKey={openedBy === 'key'}
          entries={typeof entries === 'function' ? entries() : entries}
          onClose={() => {
            // Given back before what was chosen is shown, which may want the focus for itself.
            button.current?.focus();
            setOpenedBy(null);
          }}
        />
      )}
    </>
  );
}
