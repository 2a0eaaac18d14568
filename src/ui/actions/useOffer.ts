import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import { useActionContext } from './actionContext.tsx';
import { actions } from './index.ts';

/** An action as a button or a menu shows it. */
interface Offer {
  readonly label: string;
  /** The key that does it too, as people read it, if there is one. */
  readonly keys: string | undefined;
  readonly run: () => void;
}

/** Reads actions as buttons and menus show them. */
export function useOffer(): (id: keyof Messages['actions']) => Offer {
  const messages = useMessages();
  const context = useActionContext();
  return (id) => {
    const action = actions.find((candidate) => candidate.id === id);
    return {
      label: messages.actions[id],
      keys: action?.keys?.[0] && readableKeys(action.keys[0]),
      run: () => action?.run(context),
    };
  };
}
