import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FieldChange } from '../model/change.ts';
import { type Filter, noFilter } from '../model/filter.ts';
import type { Cell } from '../model/journeyMap.ts';

/** What a person is doing on an open map: nothing of it is part of the map. */
export interface SessionState {
  /** Ids of the selected parts, the last one chosen last. */
  readonly selection: readonly string[];
  /** The cell that the keyboard acts in. */
  readonly cursor: Cell | null;
  /** The part whose title is being written on the canvas. */
  readonly editing: Editing | null;
  /** The part whose comments are about to be shown, and whether one is about to be written. */
  readonly commenting: { readonly id: string; readonly isWriting: boolean } | null;
  /** Changes shown while a gesture lasts, and committed or dropped when it ends (H1). */
  readonly preview: readonly FieldChange[];
  /** Cards that do not pass it are dimmed. */
  readonly filter: Filter;
  readonly search: Search;
  /** The filter panel was asked for by key: it takes the focus when it is there. */
  readonly isFilterAsked: boolean;
  /** Whether the map is shown full screen, without what it is edited with. */
  readonly isPresenting: boolean;
}

/** The search in the map; what it was last asked stays while it is closed. */
interface Search {
  readonly isOpen: boolean;
  readonly query: string;
  /** Ids of the parts that answer, in the order in which the map is read. */
  readonly found: readonly string[];
}

export interface Editing {
  readonly id: string;
  /** The part was begun with this editing: left empty, it goes again. */
  readonly isNew: boolean;
  /** Names this writing, so that its keystrokes join into one undo step (H4). */
  readonly typing: string;
  /** The list of kinds was left: the sign that opens it is text now. */
  readonly isListClosed?: boolean;
}

export type Session = StoreApi<SessionState> & {
  readonly select: (ids: readonly string[]) => void;
  readonly moveCursor: (cursor: Cell | null) => void;
  readonly edit: (editing: Editing | null) => void;
  readonly comment: (commenting: SessionState['commenting']) => void;
  readonly show: (preview: readonly FieldChange[]) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly search: (search: Partial<Search>) => void;
  readonly present: (isPresenting: boolean) => void;
};

const nothingShown: readonly FieldChange[] = [];

export function createSession(): Session {
  const store = createStore<SessionState>(() => ({
    selection: [],
    cursor: null,
    editing: null,
    commenting: null,
    preview: nothingShown,
    filter: noFilter,
    search: { isOpen: false, query: '', found: [] },
    isFilterAsked: false,
    isPresenting: false,
  }));
  return Object.assign(store, {
    select: (selection: readonly string[]) => {
      const current = store.getState().selection;
      if (selection.length === current.length && selection.every((id, i) => id === current[i])) return;
      store.setState({ selection });
    },
    moveCursor: (cursor: Cell | null) => {
      const current = store.getState().cursor;
      if (cursor?.stageId === current?.stageId && cursor?.laneId === current?.laneId) return;
      store.setState({ cursor });
    },
    edit: (editing: Editing | null) => {
      store.setState({ editing });
    },
    comment: (commenting: SessionState['commenting']) => {
      store.setState({ commenting });
    },
    show: (preview: readonly FieldChange[]) => {
      store.setState({ preview: preview.length === 0 ? nothingShown : preview });
    },
    filterBy: (filter: Filter) => {
      store.setState({ filter });
    },
    search: (search: Partial<Search>) => {
      store.setState((state) => ({ search: { ...state.search, ...search } }));
    },
    present: (isPresenting: boolean) => {
      store.setState({ isPresenting });
    },
  });
}
