import { useEffect, useState } from 'react';
import type { Template } from '../../templates/template.ts';

const none: readonly Template[] = [];

/** The templates, loaded beside the page and not with it. */
export function useTemplates(): readonly Template[] {
  const [templates, setTemplates] = useState(none);
  useEffect(() => {
    let isGone = false;
    void import('../../templates/index.ts').then((loaded) => {
      if (!isGone) setTemplates(loaded.templates);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return templates;
}
