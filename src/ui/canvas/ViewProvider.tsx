import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';

/** Lets everything around the canvas know and move the view over the map. */
export function ViewProvider({ children }: { readonly children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>;
}
