import { expect, it } from 'vitest';
import { wellFormed } from './wellFormed.ts';

const half = '\ud83d';

it('[R8] replaces lone surrogates wherever they stand', () => {
  const to = { [half]: [half, { text: `a${half}b` }], good: '🙂' };
  const [change] = wellFormed([{ id: 'a', key: 'sources', from: null, to }]);
  expect(change?.to).toEqual({ '\ufffd': ['\ufffd', { text: 'a\ufffdb' }], good: '🙂' });
});

it('[R8] drops what stands under the name of the prototype', () => {
  const to: unknown = JSON.parse('[{"__proto__": {"kind": "interview"}, "reference": "x"}]');
  const changes = wellFormed([
    { id: 'a', key: 'sources', from: null, to },
    { id: 'a', key: '__proto__', from: undefined, to: { kind: 'note' } },
  ]);
  expect(changes.map(({ to: value }) => JSON.stringify(value))).toEqual(['[{"reference":"x"}]']);
});

it('[R8] leaves alone what is well formed', () => {
  const changes = ['🙂 fine', null, 5, true, undefined, ['ok', { deep: ['fine'] }]].map((to) => {
    return { id: 'a', key: 'x', from: half, to };
  });
  wellFormed(changes).forEach((change, i) => {
    expect(change).toBe(changes[i]);
  });
});
