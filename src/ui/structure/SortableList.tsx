import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { useMessages } from '../shell/app.tsx';
import styles from './SortableList.module.css';

interface SortableListProps {
  readonly items: readonly { readonly id: string; readonly title: string }[];
  /** Asked to put an item before the one that stands at `index` now. */
  readonly onMove: (id: string, index: number) => void;
  readonly children: ReactNode;
}

/** A list whose items are put in order by pointer or keyboard; the only place that knows dnd-kit's sorting. */
export function SortableList({ items, onMove, children }: SortableListProps) {
  const { structure } = useMessages();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** The place that was announced last. */
  const told = useRef<UniqueIdentifier | null>(null);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const titleOf = (id: unknown) => items.find((item) => item.id === id)?.title ?? '';
  const placeOf = (id: unknown) => ids.indexOf(String(id)) + 1;

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over === null || active.id === over.id) return;
    const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over.id))];
    onMove(String(active.id), to > from ? to + 1 : to);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        screenReaderInstructions: { draggable: structure.sortInstructions },
        announcements: {
          onDragStart: ({ active }) => {
            told.current = active.id;
            return structure.sortTaken(titleOf(active.id));
          },
          onDragOver: ({ active, over }) => {
            // An item is over its own place at once, which would drown that it was picked up.
            if (over === null || over.id === told.current) return undefined;
            told.current = over.id;
            return structure.sortOver(titleOf(active.id), placeOf(over.id), ids.length);
          },
          onDragEnd: ({ active, over }) =>
            structure.sortOver(titleOf(active.id), placeOf((over ?? active).id), ids.length),
          onDragCancel: ({ active }) => structure.sortCancelled(titleOf(active.id)),
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul>{children}</ul>
      </SortableContext>
    </DndContext>
  );
}

interface SortableItemProps {
  readonly id: string;
  readonly handleLabel: string;
  readonly isDisabled: boolean;
  readonly children: ReactNode;
}

export function SortableItem({ id, handleLabel, isDisabled, children }: SortableItemProps) {
  const { structure } = useMessages();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: isDisabled,
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.item}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        type="button"
        role={undefined}
        aria-pressed={undefined}
        aria-roledescription={structure.sortable}
        aria-label={handleLabel}
        className={styles.handle}
        disabled={isDisabled}
      >
        <GripVertical size={15} aria-hidden="true" />
      </button>
      {children}
    </li>
  );
}
