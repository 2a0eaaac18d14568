import { ImageUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Picture } from '../../../model/content.ts';
import { Button } from '../../primitives/Button.tsx';
import { useApp, useMessages } from '../../shell/app.tsx';
import type { PictureProblem } from '../../takePicture.ts';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';

/** A picture from a file, made small enough for a map on the way in. */
export function PictureControl({ value, isReadOnly, onChange }: ControlProps<Picture | null>) {
  const { workspace, newId } = useApp();
  const { inspector } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<PictureProblem | null>(null);

  const take = async (file: File) => {
    const { takePicture } = await import('../../takePicture.ts');
    const taken = await takePicture(file, newId);
    setProblem(taken.ok ? null : taken.error);
    if (!taken.ok) return;
    const { id, width, height } = taken.value;
    await workspace.putAsset(taken.value);
    onChange({ asset: id, width, height });
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      <div className={styles.line}>
        <Button icon={ImageUp} disabled={isReadOnly} onClick={() => input.current?.click()}>
          {value == null ? inspector.choosePicture : inspector.replacePicture}
        </Button>
        {value != null && !isReadOnly && (
          <Button
            look="plain"
            onClick={() => {
              onChange(null);
            }}
          >
            {inspector.removePicture}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p className={styles.error} role="alert">
          {inspector.pictureProblems[problem]}
        </p>
      )}
    </>
  );
}
