import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../shell/app.tsx';
import type { NumberedToast } from './toasts.tsx';
import styles from './ToastStack.module.css';

/** Milliseconds that a message is shown. */
const SHOWN_FOR = 7000;

/** Short messages in the corner, the newest in front. */
export function ToastStack({ messages }: { readonly messages: readonly NumberedToast[] }) {
  const { common } = useMessages();
  return (
    <Toast.Provider limit={3} timeout={SHOWN_FOR}>
      <Feed messages={messages} />
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={common.notices}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Hands each message over once. */
function Feed({ messages }: { readonly messages: readonly NumberedToast[] }) {
  const { add, close } = Toast.useToastManager();
  const last = useRef(0);
  useEffect(() => {
    for (const { number, text, tone = 'plain', stays = tone === 'error', action } of messages) {
      if (number <= last.current) continue;
      last.current = number;
      const id = add({
        title: text,
        type: tone,
        timeout: stays ? 0 : SHOWN_FOR,
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
    }
  }, [messages, add, close]);
  return null;
}

function List() {
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
