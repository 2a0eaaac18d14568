import { createContext, type ReactNode, use } from 'react';
import type { OutlineWriting } from '../../editor/outlineWriting.ts';
import type { DrawContext } from '../../scene/drawContext.ts';

/** What the parts of the outline share. It stays the same while the map changes, so that nothing is rendered for it. */
export interface OutlineTools {
  readonly writing: OutlineWriting;
  /** Language and numbers for what the map's drawings say. */
  readonly context: DrawContext;
  /** Does something to the map, shows it, and gives the focus to the part whose id comes back, if any. */
  readonly act: (work: () => string | null) => void;
  /** Says something that only those need to be told who do not see it. */
  readonly announce: (text: string) => void;
  /** Shows every field of what is chosen, and goes there. */
  readonly showFields: () => void;
}

const Context = createContext<OutlineTools | null>(null);

export function OutlineToolsProvider({
  tools,
  children,
}: {
  readonly tools: OutlineTools;
  readonly children: ReactNode;
}) {
  return <Context value={tools}>{children}</Context>;
}

export function useOutlineTools(): OutlineTools {
  const tools = use(Context);
  if (tools === null) throw new Error('Outside of the outline');
  return tools;
}
