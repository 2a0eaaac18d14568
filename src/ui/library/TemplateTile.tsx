import { useState } from 'react';
import { useLocation } from 'wouter';
import { recordsOf } from '../../templates/sketch.ts';
import type { Template } from '../../templates/template.ts';
import { useToast } from '../primitives/toasts.tsx';
import { useApp, useLanguage } from '../shell/app.tsx';
import { templateLanguage } from './templateLanguage.ts';
import styles from './TemplateTile.module.css';
import { TemplateSketch } from './TemplateSketch.tsx';

/** A way to begin a map. */
export function TemplateTile({ template }: { readonly template: Template }) {
  const { workspace, newId } = useApp();
  const { locale, messages } = useLanguage();
  const [, goTo] = useLocation();
  const toast = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const language = templateLanguage(locale);

  const begin = async () => {
    setIsBusy(true);
    try {
      const mapId = await workspace.create(recordsOf(template.sketch, language, newId));
      goTo(`/map/${mapId}`);
    } catch {
      toast({ text: messages.library.createFailed, tone: 'error' });
      setIsBusy(false);
    }
  };

  return (
    <li>
      <button
        type="button"
        className={styles.tile}
        data-template={template.id}
        disabled={isBusy}
        onClick={() => void begin()}
      >
        <TemplateSketch sketch={template.sketch} />
        <strong className={styles.name}>{template.name[language]}</strong>
        <span className={styles.description}>{template.description[language]}</span>
      </button>
    </li>
  );
}
