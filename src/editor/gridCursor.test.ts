import { describe, expect, it } from 'vitest';
import { idOf, mapFrom, namesOf, recordsFrom, shop } from '../../tests/helpers/mapBuilder.ts';
import { testEditor } from '../../tests/helpers/testEditor.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import type { Editor } from './editor.ts';
import { GridCursor } from './gridCursor.ts';
import { edgeCell, nextCell } from './navigate.ts';
import { Writing } from './writing.ts';

async function start(sketch: Partial<typeof shop> = shop) {
  const editor = await testEditor(recordsFrom(sketch));
  const at = (stage: string, lane: string) => {
    editor.session.moveCursor({ stageId: idOf(editor.map, stage), laneId: idOf(editor.map, lane) });
    editor.session.select([]);
  };
  return { editor, cursor: new GridCursor(editor), at };
}

/** Where the keyboard is, by names: the marked cell, then what is chosen. */
function seen({ map, session }: Editor): readonly [string, ...string[]] {
  const { cursor, selection } = session.getState();
  const ids = cursor === null ? [] : [cursor.stageId, cursor.laneId];
  const names = (list: readonly string[]) => namesOf(list.flatMap((id) => map.get(id) ?? []));
  return [names(ids).join('/'), ...names(selection)];
}

describe('walking', () => {
  it('begins in the first cell and goes from card to card', async () => {
    const { editor, cursor } = await start();
    cursor.walk('down');
    expect(seen(editor)).toEqual(['Discover/Actions']);
    cursor.walk('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search']);
    cursor.walk('right');
    expect(seen(editor)).toEqual(['Buy/Actions', 'Pay']);
  });

  it('reaches the headers at the edge, goes along them, and back into the grid', async () => {
    const { editor, cursor, at } = await start();
    at('Buy', 'Actions');
    const way = [
      ['up', ['', 'Buy']],
      ['up', ['', 'Buy']],
      ['left', ['', 'Discover']],
      ['left', ['', 'Discover']],
      ['right', ['', 'Buy']],
      ['down', ['Buy/Actions']],
      ['left', ['Discover/Actions']],
      ['left', ['', 'Actions']],
      ['down', ['', 'Feelings']],
      ['up', ['', 'Actions']],
      ['down', ['', 'Feelings']],
      ['right', ['Discover/Feelings']],
    ] as const;
    for (const [direction, place] of way) {
      expect(cursor.walk(direction)).toBe(true);
      expect(seen(editor), direction).toEqual(place);
    }
  });

  it('has nowhere to go on a map without cells', async () => {
    const { editor, cursor } = await start({ ...shop, lanes: [], links: [] });
    expect([cursor.walk('down'), cursor.jump('end'), cursor.choose('down')]).toEqual([false, false, false]);
    editor.session.select([idOf(editor.map, 'Buy')]);
    expect(cursor.walk('down')).toBe(false);
  });
});

it('jumps to the ends of the lane and of the map', async () => {
  const { editor, cursor, at } = await start();
  at('Buy', 'Feelings');
  for (const [edge, place] of [
    ['last', 'Use/Feelings'],
    ['first', 'Discover/Feelings'],
    ['end', 'Use/Pains'],
    ['start', 'Discover/Actions'],
  ] as const) {
    cursor.jump(edge);
    expect(seen(editor)).toEqual([place]);
  }
});

describe('choosing', () => {
  it('goes card by card within a cell, and back', async () => {
    const { editor, cursor } = await start();
    editor.session.select([idOf(editor.map, 'Search')]);
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search', 'Compare']);
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search', 'Compare', 'Ask a friend']);
    cursor.choose('up');
    cursor.choose('up');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search']);
  });

  it('from a cell begins before its first card and can shrink to nothing', async () => {
    const { editor, cursor, at } = await start();
    at('Discover', 'Actions');
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search']);
    cursor.choose('up');
    expect(seen(editor)).toEqual(['Discover/Actions']);
  });

  it('over cells takes all cards of the rectangle, and comes back to the card where it began', async () => {
    const { editor, cursor } = await start();
    editor.session.select([idOf(editor.map, 'Ask a friend')]);
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Discover/Feelings', 'Search', 'Compare', 'Ask a friend', 'Curious']);
    cursor.choose('right');
    expect(seen(editor)).toEqual(['Buy/Feelings', 'Search', 'Compare', 'Ask a friend', 'Pay', 'Curious', 'Nervous']);
    cursor.choose('up');
    expect(seen(editor)).toEqual(['Buy/Actions', 'Search', 'Compare', 'Ask a friend', 'Pay']);
    cursor.choose('left');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Ask a friend']);
  });

  it('to an end of the map takes all on the way; at the edge it stays', async () => {
    const { editor, cursor, at } = await start();
    at('Buy', 'Feelings');
    cursor.choose('end');
    expect(seen(editor)).toEqual(['Use/Pains', 'Nervous', 'No receipt']);
    cursor.choose('right');
    expect(seen(editor)).toEqual(['Use/Pains', 'Nervous', 'No receipt']);
    cursor.choose('first');
    expect(seen(editor)).toEqual(['Discover/Pains', 'Curious', 'Nervous', 'No receipt']);
  });

  it('leaves out cards that are not on the map', async () => {
    const { editor, cursor, at } = await start();
    editor.run(setField, { ids: [idOf(editor.map, 'Ana')], field: 'visible', value: false });
    editor.run(setField, { ids: [idOf(editor.map, 'Actions')], field: 'collapsed', value: true });
    at('Discover', 'Actions');
    cursor.choose('end');
    expect(seen(editor)).toEqual(['Use/Pains', 'Nervous', 'No receipt']);
  });

  it('walks on from where it ended, and begins anew where something else was chosen or has gone', async () => {
    const { editor, cursor, at } = await start();
    at('Buy', 'Pains');
    cursor.choose('up');
    cursor.walk('right');
    expect(seen(editor)).toEqual(['Use/Feelings']);
    at('Buy', 'Pains');
    cursor.choose('up');
    editor.session.select([idOf(editor.map, 'Search')]);
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search', 'Compare']);
    cursor.choose('right');
    editor.run(deleteParts, { ids: [idOf(editor.map, 'Discover')] });
    cursor.choose('down');
    expect(seen(editor)).toEqual(['Buy/Actions', 'Pay']);
  });
});

describe('cells', () => {
  const map = mapFrom();
  const cell = (stage: string, lane: string) => ({ stageId: idOf(map, stage), laneId: idOf(map, lane) });

  it('follow each other along the lanes', () => {
    expect(nextCell(map, cell('Buy', 'Actions'), 1)).toEqual(cell('Use', 'Actions'));
    expect(nextCell(map, cell('Use', 'Actions'), 1)).toEqual(cell('Discover', 'Feelings'));
    expect(nextCell(map, cell('Discover', 'Feelings'), -1)).toEqual(cell('Use', 'Actions'));
    expect(nextCell(map, cell('Use', 'Pains'), 1)).toBeNull();
    expect(nextCell(map, cell('Discover', 'Actions'), -1)).toBeNull();
  });

  it('have ends', () => {
    expect(edgeCell(map, cell('Buy', 'Feelings'), 'last')).toEqual(cell('Use', 'Feelings'));
    expect(edgeCell(map, cell('Buy', 'Feelings'), 'start')).toEqual(cell('Discover', 'Actions'));
  });
});

describe('[R9] where something is hidden', () => {
  const hide = (editor: Editor, ...names: string[]) =>
    editor.run(setField, { ids: names.map((name) => idOf(editor.map, name)), field: 'hidden', value: true });

  it('the keys pass it over, along cells, headers and ends, and in what they choose', async () => {
    const { editor, cursor, at } = await start();
    hide(editor, 'Buy', 'Feelings');
    at('Discover', 'Actions');
    cursor.walk('right');
    expect(seen(editor)).toEqual(['Use/Actions']);
    cursor.walk('down');
    expect(seen(editor)).toEqual(['Use/Pains']);
    hide(editor, 'Discover');
    cursor.jump('start');
    expect(seen(editor)).toEqual(['Use/Actions']);
    cursor.walk('left');
    cursor.walk('down');
    expect(seen(editor)).toEqual(['', 'Pains']);
    expect(editor.map.shownStages.map(({ id }) => edgeCell(editor.map, { stageId: id, laneId: 'l' }, 'first'))).toEqual(
      [{ stageId: idOf(editor.map, 'Use'), laneId: 'l' }],
    );
  });

  it('the keys begin anew when it is hidden under them, and go nowhere when all is hidden', async () => {
    const { editor, cursor, at } = await start();
    at('Discover', 'Actions');
    cursor.walk('down');
    expect(seen(editor)).toEqual(['Discover/Actions', 'Search']);
    hide(editor, 'Discover');
    expect(seen(editor)).toEqual(['']);
    cursor.walk('right');
    expect(seen(editor)).toEqual(['Buy/Actions']);
    editor.session.select([idOf(editor.map, 'Discover')]);
    cursor.walk('down');
    expect(seen(editor)).toEqual(['Buy/Actions', 'Pay']);
    hide(editor, 'Buy', 'Use');
    expect(seen(editor)).toEqual(['']);
    expect([cursor.walk('down'), cursor.jump('end'), cursor.choose('down')]).toEqual([false, false, false]);
    editor.undo();
    editor.undo();
    expect(namesOf(editor.map.shownStages)).toEqual(['Discover', 'Buy', 'Use']);
  });

  it('writing goes on in the next stage that is shown, and begins nowhere out of sight', async () => {
    const { editor } = await start();
    const writing = new Writing(editor);
    hide(editor, 'Buy');
    writing.begin(idOf(editor.map, 'Pay'));
    expect(editor.session.getState().editing).toBeNull();
    writing.begin(idOf(editor.map, 'Search'));
    writing.endAndGo('right');
    expect(seen(editor)[0]).toBe('Use/Actions');
    writing.end();
    writing.begin(idOf(editor.map, 'Discover'));
    writing.endAndGo('right');
    expect(seen(editor)).toEqual(['Use/Actions', 'Use']);
    expect(nextCell(editor.map, { stageId: idOf(editor.map, 'Use'), laneId: idOf(editor.map, 'Actions') }, -1)).toEqual(
      {
        stageId: idOf(editor.map, 'Discover'),
        laneId: idOf(editor.map, 'Actions'),
      },
    );
  });
});
