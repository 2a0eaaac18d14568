import { expect, it } from 'vitest';
import { mapFrom, mapOf } from '../../tests/helpers/mapBuilder.ts';
import { writeClipping } from './clipping.ts';

it('writes the cards of one cell as lines', () => {
  const map = mapOf([
    { id: 's', type: 'stage', title: 'Stage' },
    { id: 'l', type: 'lane', title: 'Lane' },
    { id: 'a', type: 'card', kind: 'note', title: 'two\n lines', stageId: 's', laneId: 'l', order: 'a1' },
    { id: 'b', type: 'card', kind: 'note', title: '', stageId: 's', laneId: 'l', order: 'a2' },
    { id: 'c', type: 'card', kind: 'note', title: '<b> & "c"', stageId: 's', laneId: 'l', order: 'a3' },
  ]);
  const { text, html } = writeClipping(map);
  expect(text).toBe('two lines\n<b> & "c"');
  expect(html).toContain('<ul><li>two lines</li><li>&lt;b&gt; &amp; &quot;c&quot;</li></ul>');
});

it('writes the cards of several cells as a table of stages and lanes', () => {
  const { text, html } = writeClipping(mapFrom());
  expect(text).toBe(
    [
      '\tDiscover\tBuy\tUse',
      'Actions\t"Search\nCompare\nAsk a friend"\tPay\t',
      'Feelings\tCurious\tNervous\t',
      'Pains\t\tNo receipt\t',
    ].join('\n'),
  );
  expect(html).toContain('<td>Search<br>Compare<br>Ask a friend</td><td>Pay</td><td></td>');
});
