import { useMessages } from '../../shell/app.tsx';
import styles from '../Inspector.module.css';

/** Says that the chosen parts have several values, where the control itself has no way to. */
export function Mixed({ value }: { readonly value: unknown }) {
  const { inspector } = useMessages();
  return value === undefined ? <p className={styles.hint}>{inspector.mixed}</p> : null;
}

/** The same of a list, and what adding to it does. */
export function MixedList({ value }: { readonly value: unknown }) {
  const { suggestions } = useMessages();
  return value === undefined ? <p className={styles.hint}>{suggestions.mixedList}</p> : null;
}
