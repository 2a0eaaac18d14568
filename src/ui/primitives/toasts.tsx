import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import { loadable } from './loadable.tsx';

/** A short message, perhaps with one thing to do about it. */
export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'plain' | 'error';
  /** It is shown until it is closed, as errors always are. */
  readonly stays?: boolean;
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** A message with the number by which it is known. */
export interface NumberedToast extends ToastMessage {
  readonly number: number;
}

const { Component: ToastStack } = loadable(async () => (await import('./ToastStack.tsx')).ToastStack);
const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Gives the interface a place for short messages; what shows them is loaded with the first one. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly NumberedToast[]>([]);
  const count = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    count.current += 1;
    const number = count.current;
    setMessages((shown) => [...shown, { ...message, number }]);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      {messages.length > 0 && <ToastStack messages={messages} />}
    </ToastContext>
  );
}

/** Shows a short message; an error stays until it is closed. */
export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}
