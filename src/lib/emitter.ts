interface Emitter<Event> {
  readonly emit: (event: Event) => void;
  /** Adds a listener and returns the function that removes it. */
  readonly subscribe: (listener: (event: Event) => void) => () => void;
}

/** A list of listeners; those added or removed while an event is told count from the next event on. */
export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
