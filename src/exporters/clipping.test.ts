import { expect, it } from 'vitest';
import { mapFrom, mapOf } from '../../tests/helpers/mapBuilder.ts';
import { rowsOf, tableOf } from '../importers/pastedText.ts';
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

it('marks in a table, and only there, what a spreadsheet would run', () => {
  const card = { type: 'card', kind: 'note', laneId: 'l' };
  const records = [
    { id: 's', type: 'stage', title: '=HYPERLINK("x")', order: 'a1' },
    { id: 't', type: 'stage', title: 'Use', order: 'a2' },
    { id: 'l', type: 'lane', title: '@lane' },
    { ...card, id: 'a', title: '-5 minutes', stageId: 's', order: 'a1' },
    { ...card, id: 'b', title: '-5', stageId: 's', order: 'a2' },
  ] as const;
  const { text, html } = writeClipping(mapOf(records));
  expect(text).toBe(`\t"'=HYPERLINK(""x"")"\tUse\n'@lane\t"'-5 minutes\n-5"\t`);
  expect(html).toContain("<td>'-5 minutes<br>-5</td>");
  expect(tableOf(rowsOf(text) ?? []).value).toEqual([
    [[], ['=HYPERLINK("x")'], ['Use']],
    [['@lane'], ['-5 minutes', '-5'], []],
  ]);
  expect(writeClipping(mapOf(records.filter(({ id }) => id !== 't'))).text).toBe('-5 minutes\n-5');
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
