import type { LucideIcon } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from './Button.tsx';

/** Something that a menu offers. */
export type MenuEntry =
  | {
      readonly type: 'action';
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly keys?: string;
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

const loadPopup = () => import('./MenuPopup.tsx');
const MenuPopup = lazy(async () => ({ default: (await loadPopup()).MenuPopup }));

interface MenuProps {
  readonly icon: LucideIcon;
  /** What the button opens. */
  readonly label: string;
  readonly size?: 'normal' | 'small';
  readonly isDisabled?: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A button that opens a menu. The menu itself is loaded when someone is about to open one. */
export function Menu({ icon, label, size = 'normal', isDisabled = false, entries }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const prepare = () => {
    void loadPopup();
  };
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        size={size}
        disabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <Suspense>
          <MenuPopup
            anchor={button}
            label={label}
            entries={entries}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
