import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileTexts } from '../../tests/helpers/hostileTexts.ts';
import { fileName } from './fileName.ts';

it.each([
  ['Buying a bicycle', 'Buying a bicycle'],
  ['Jornada da Ação', 'Jornada da Ação'],
  ['  spaced\n out\t', 'spaced out'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['.hidden.', 'hidden'],
  ['CON', 'CON'],
  ['right\u202egnp.exe', 'right gnp.exe'],
  ['', 'Percurso'],
  ['...', 'Percurso'],
  ['旅🙂', '旅🙂'],
  ['e\u0301', 'é'],
])('a file of a map called %j is named %j', (title, name) => {
  expect(fileName(title, '2026-11-22', '.png')).toBe(`${name} - 2026-11-22.png`);
});

it('names are short, never empty, and hold nothing that a system refuses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...hostileTexts)), (title) => {
      const name = fileName(title, '2026-11-22', '.journey.json');
      expect(name).toMatch(/^[^\s.].{0,160} - 2026-11-22\.journey\.json$/su);
      expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
