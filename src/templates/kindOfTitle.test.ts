import { expect, it } from 'vitest';
import { kindOfTitle } from './kindOfTitle.ts';
import { standardLanes } from './standardLanes.ts';

it('knows the lanes of the templates in both languages', () => {
  for (const lane of Object.values(standardLanes)) {
    const { title, kinds } = lane();
    for (const words of Object.values(title as Record<string, string>))
      expect(kindOfTitle(words), words).toBe(kinds?.[0]);
  }
});

it.each([
  ['DORES E ATRITOS', 'painPoint'],
  ['What the customer feels: emotions', 'emotion'],
  ['Quem faz', 'action'],
  ['Evidence', null],
  ['', null],
])('%j takes %j', (title, kind) => {
  expect(kindOfTitle(title)).toBe(kind);
});
