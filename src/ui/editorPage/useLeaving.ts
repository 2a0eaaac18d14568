import { useEffect } from 'react';
import { useEditor } from './editorContext.tsx';

/** Writes what is left when the page is hidden, and warns only when something would be lost by leaving it. */
export function useLeaving(): void {
  const editor = useEditor();
  useEffect(() => {
    const flush = () => {
      if (editor.saver.state.status !== 'saved') void editor.saver.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (editor.saver.state.status !== 'saved') event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [editor]);
}
