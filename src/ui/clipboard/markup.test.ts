import { describe, expect, it } from 'vitest';
import { writeClipping } from '../../exporters/clipping.ts';
import { mapFrom } from '../../../tests/helpers/mapBuilder.ts';
import { readMarkup } from './markup.ts';

describe('readMarkup', () => {
  it('finds cards of our own, whatever the browser has put around them', () => {
    const { html } = writeClipping(mapFrom());
    const { clipping } = readMarkup(`<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`);
    expect(JSON.parse(clipping ?? '')).toMatchObject({ format: 'percurso.journey' });
  });

  it('reads the table of a spreadsheet with its line breaks and merged cells', () => {
    const { table } = readMarkup(`
      <style>td { color: red }</style>
      <table><tr><td colspan="2">a  b</td><td rowspan="2">c</td></tr>
      <tr><td>d<br>e</td><td><p>f</p><ul><li>g</li></ul></td></tr><tr><td></td><td></td><td>h</td></tr></table>`);
    const lines = table?.map((row) => row.map((text) => text.split('\n').filter((line) => line.trim() !== '')));
    expect(lines).toEqual([
      [['a b'], [], ['c']],
      [
        ['d', 'e'],
        ['f', 'g'],
      ],
      [[], [], ['h']],
    ]);
  });

  it('is not held up by cells that claim to cover millions of others', () => {
    const cell = '<td colspan="999999" rowspan="999999">a</td>';
    const { table } = readMarkup(`<table>${`<tr>${cell.repeat(3)}</tr>`.repeat(600)}</table>`);
    expect(table?.length).toBe(600);
    expect(table?.flat().filter((text) => text !== '')).toHaveLength(1800);
    expect(readMarkup(`<table>${'<tr><td>a<td>b'.repeat(2001)}</table>`).table).toBeNull();
  });

  it('takes no table out of a text', () => {
    expect(readMarkup('<p>Before</p><table><tr><td>a</td><td>b</td></tr></table>').table).toBeNull();
    expect(readMarkup('<p>No table</p>')).toEqual({ clipping: null, table: null });
    expect(readMarkup('')).toEqual({ clipping: null, table: null });
  });
});
