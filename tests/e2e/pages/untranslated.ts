import type { Page } from '@playwright/test';
import { pseudoMarks } from '../../../src/i18n/pseudo.ts';

/** Attributes that people read or hear. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-tooltip',
  'placeholder',
  'title',
];

/** Elements whose words are nobody's to translate. */
const LEFT_OUT = [
  // Names of keys, which stand on the keyboard.
  'kbd',
  // Templates are told in the languages of people, by the language that is nearest.
  '[data-template]',
  // Titles of the person's own maps.
  '[data-map] h3',
  // The engine's own mark.
  '.react-flow__attribution',
];

/** Words that stay what they are in every language. */
const ALLOWED = [
  // The brand.
  /Percurso/gi,
  // Languages are called by their own names.
  /Português|English/g,
  // Keys as a tooltip of their own.
  /^(Ctrl|Shift|Alt|[A-Z]|\s)+$/g,
];

/**
 * Everything on the page that a person can see or hear, has letters, and lies outside of the marks that the pseudo
 * language puts around every translated text. What the person wrote must have no letters in these tests.
 */
export async function untranslated(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    ({ spoken, leftOut }) => {
      const texts: string[] = [];
      const isLeftOut = (element: Element) => element.closest(leftOut) !== null;
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      // Drawn texts are broken into lines, each an element: a drawing is read as a whole.
      for (const drawing of document.querySelectorAll('svg')) {
        if (isShown(drawing) && !isLeftOut(drawing) && drawing.parentElement?.closest('svg') == null)
          texts.push([...drawing.querySelectorAll('text')].map((text) => text.textContent).join(' '));
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement === null || textContent === null || parentElement.closest('svg, script, style') !== null)
          continue;
        if (isShown(parentElement) && !isLeftOut(parentElement)) texts.push(textContent);
      }
      for (const element of document.querySelectorAll('*')) {
        if (!isShown(element) || isLeftOut(element)) continue;
        for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
        for (const id of (element.getAttribute('aria-describedby') ?? '').split(' '))
          texts.push((id === '' ? null : document.getElementById(id))?.textContent ?? '');
      }
      return [document.title, ...texts];
    },
    { spoken: SPOKEN, leftOut: LEFT_OUT.join(', ') },
  );
  return [...new Set(found.filter((text) => /\p{L}/u.test(outside(text))))];
}

/** What of a text lies outside of the marks and is not allowed there. */
function outside(text: string): string {
  const [open, close] = pseudoMarks;
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === open) depth += 1;
    else if (letter === close) depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += letter;
  }
  return ALLOWED.reduce((left, allowed) => left.replace(allowed, ''), rest.trim());
}
