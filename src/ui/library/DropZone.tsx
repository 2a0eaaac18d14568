import { FileDown } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useMessages } from '../shell/app.tsx';
import styles from './DropZone.module.css';

interface DropZoneProps {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A page on which files can be dropped anywhere. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const { library } = useMessages();
  const [isOver, setIsOver] = useState(false);
  // Elements inside of the page tell of entering and leaving too.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        depth.current += 1;
        setIsOver(true);
      }}
      onDragLeave={() => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setIsOver(false);
      }}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        depth.current = 0;
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && (
        <div className={styles.cover}>
          <p>
            <FileDown size={28} aria-hidden="true" />
            {library.dropHere}
          </p>
        </div>
      )}
    </div>
  );
}
