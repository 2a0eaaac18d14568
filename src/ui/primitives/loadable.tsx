import { type ComponentType, useEffect, useState } from 'react';

interface Loadable<Props> {
  /** Renders the component when it has been loaded, and nothing before. */
  readonly Component: ComponentType<Props>;
  /** Begins to load it, or waits for it. */
  readonly load: () => Promise<void>;
}

/**
 * A component that is loaded when it is first wanted. Unlike React's own `lazy`, it appears as soon as it is there:
 * React shows what a boundary has waited for 300 ms later at the earliest, and what was loaded before not at once.
 *
 * @param takesKeys whether it will take the keys: what is typed until it is there is then not for the map
 */
export function loadable<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
  { takesKeys = false } = {},
): Loadable<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const load = async () => {
    Loaded ??= await fetchComponent();
  };

  function Component(props: Props) {
    const [error, setError] = useState<unknown>(null);
    const [isLoaded, setIsLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (isLoaded) return;
      load().then(() => {
        setIsLoaded(true);
      }, setError);
    }, [isLoaded]);
    // The nearest error boundary says so, and offers to try again.
    if (error !== null) throw error instanceof Error ? error : new Error('A part of the program could not be loaded');
    if (Loaded === null) return takesKeys ? <span hidden data-takes-keys /> : null;
    return <Loaded {...props} />;
  }

  return { Component, load };
}
