import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../shell/app.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  /** What has the focus at first; the first control where not said. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** A dialog that is open as long as it is rendered. Escape and a click outside close it; the focus goes back. */
export function Dialog({ title, description, isWide = false, onClose, initialFocus, children, actions }: DialogProps) {
  const { common } = useMessages();
  return (
    <Base.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.popup} data-wide={isWide} initialFocus={initialFocus}>
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={styles.close} aria-label={common.close}>
                <X size={18} aria-hidden="true" />
              </Base.Close>
            </header>
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            <div className={styles.body}>{children}</div>
            {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
