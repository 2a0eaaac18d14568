import { useCallback, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { OutlineWriting } from '../../editor/outlineWriting.ts';
import { dayOf } from '../../lib/day.ts';
import { pictureFor, useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { useAppearance, useLanguage } from '../shell/app.tsx';
import { focusPart } from './outlineElements.ts';
import type { OutlineTools } from './outlineTools.tsx';

/** The tools of one outline, and the element in which what is announced is to be heard. */
export function useNewTools(setShowsFields: (shows: boolean) => void) {
  const editor = useEditor();
  const language = useLanguage();
  const appearance = useAppearance();
  const day = useEditorValue(({ changedAt }) => dayOf(changedAt));
  const status = useRef<HTMLParagraphElement>(null);
  const writing = useMemo(() => new OutlineWriting(editor), [editor]);
  const { context } = useMemo(() => pictureFor(language, appearance, day), [language, appearance, day]);
  const act = useCallback((work: () => string | null) => {
    // Shown at once, so that what it made can be gone to.
    const id = flushSync(work);
    if (id !== null) focusPart(id);
  }, []);
  const announce = useCallback((text: string) => {
    if (status.current !== null) status.current.textContent = text;
  }, []);
  const showFields = useCallback(() => {
    flushSync(() => {
      setShowsFields(true);
    });
    document.querySelector<HTMLElement>('[data-canvas-panel="right"] :is(textarea, input)')?.focus();
  }, [setShowsFields]);
  const tools: OutlineTools = useMemo(
    () => ({ writing, context, act, announce, showFields }),
    [writing, context, act, announce, showFields],
  );
  return { tools, status };
}
