import { cardKinds } from '../../../model/kinds/index.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { Toggles } from './choices.tsx';

/** The kinds of cards that a lane takes; the first is what typing makes. */
export function KindsControl({ value, each, isReadOnly, onChangeEach }: ControlProps<readonly string[]>) {
  const { inspector, parts } = useMessages();
  const options = cardKinds.map((kind) => ({ id: kind, label: parts.kinds[kind].name }));
  return (
    <>
      <Toggles {...{ options, each, isReadOnly, onChangeEach }} />
      {value?.length === 0 && <p className={styles.hint}>{inspector.anyKind}</p>}
    </>
  );
}
