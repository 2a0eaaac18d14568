import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useMessages } from '../shell/app.tsx';
import styles from './toasts.module.css';

interface ToastMessage {
  readonly text: string;
  readonly tone?: 'plain' | 'error';
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** Where short messages appear; errors stay until they are closed. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider limit={3} timeout={7000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Shows a short message, perhaps with one thing to do about it. */
export function useToast(): (message: ToastMessage) => void {
  const { add, close } = Toast.useToastManager();
  return useCallback(
    ({ text, tone = 'plain', action }) => {
      const id = add({
        title: text,
        type: tone,
        timeout: tone === 'error' ? 0 : 7000,
        priority: tone === 'error' ? 'high' : 'low',
        ...(action === undefined
          ? {}
          : {
              actionProps: {
                children: action.label,
                onClick: () => {
                  action.onSelect();
                  close(id);
                },
              },
            }),
      });
    },
    [add, close],
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  const { common } = useMessages();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-tone={toast.type}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.title} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={common.close}>
          <X size={15} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
