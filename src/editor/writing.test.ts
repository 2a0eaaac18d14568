import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, namesOf, partNamed, recordsFrom, shop } from '../../tests/helpers/mapBuilder.ts';
import { testEditor, testPorts } from '../../tests/helpers/testEditor.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import type { Editor } from './editor.ts';
import { Writing } from './writing.ts';

async function start(sketch = shop) {
  const ports = testPorts();
  const editor = await testEditor(recordsFrom(sketch), ports);
  return { ports, editor, writing: new Writing(editor) };
}

const editing = (editor: Editor) => editor.session.getState().editing;

/** The title that is being written; null where none is. */
function written(editor: Editor): string | null {
  const id = editing(editor)?.id;
  const record = id === undefined ? undefined : editor.map.get(id);
  return record !== undefined && 'title' in record ? record.title : null;
}

const cellOf = ({ map }: Editor, stage: string, lane: string) => ({
  stageId: idOf(map, stage),
  laneId: idOf(map, lane),
});

describe('beginning', () => {
  it('selects the part and opens its title', async () => {
    const { editor, writing } = await start();
    const id = idOf(editor.map, 'Pay');
    writing.begin(id);
    expect(editor.session.getState()).toMatchObject({ selection: [id], editing: { id, isNew: false } });
  });

  it('does nothing for a part that is not there', async () => {
    const { editor, writing } = await start();
    writing.begin('none');
    expect(editor.session.getState()).toMatchObject({ selection: [], editing: null });
  });

  it('makes a card where it is wanted, with what was typed already', async () => {
    const { editor, writing } = await start();
    const cell = cellOf(editor, 'Discover', 'Actions');
    const id = writing.beginCard('action', { cell, index: 1 }, 'C');
    expect(cardsAt(editor.map, 'Discover', 'Actions')).toEqual(['Search', 'C', 'Compare', 'Ask a friend']);
    expect(editor.session.getState()).toMatchObject({ selection: [id], cursor: cell, editing: { id, isNew: true } });
  });

  it('makes loose cards too, and none in a cell that has gone', async () => {
    const { editor, writing } = await start();
    const id = writing.beginCard('note', { position: [10, 20] }, 'idea');
    expect(partNamed(editor.map, 'idea')).toMatchObject({ id, position: [10, 20] });
    writing.end();
    const cell = cellOf(editor, 'Use', 'Actions');
    editor.run(deleteParts, { ids: [cell.stageId] });
    expect(writing.beginCard('action', { cell })).toBeNull();
    expect(editing(editor)).toBeNull();
  });

  it('ends the writing that was under way, also of the very part that is to be written', async () => {
    const { editor, writing } = await start();
    const empty = writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }) ?? '';
    writing.begin(empty);
    expect(editor.map.card(empty)).toBeUndefined();
    expect(editor.session.getState()).toMatchObject({ selection: [], editing: null });
  });
});

describe('writing', () => {
  it('[H4] keeps every keystroke, and is one undo step with the card that it began', async () => {
    const { editor, writing } = await start();
    writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }, 'R');
    writing.write('Ri');
    writing.write('Ride');
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual(['Ride']);
    writing.end();
    editor.undo();
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual([]);
    expect(editor.undoLabel).toBeNull();
    editor.redo();
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual(['Ride']);
  });

  it('[H4] of two titles, or twice of one, is two steps', async () => {
    const { editor, writing } = await start();
    const id = idOf(editor.map, 'Pay');
    writing.begin(id);
    writing.write('Pay by card');
    writing.begin(id);
    writing.write('Pay in cash');
    writing.end();
    editor.undo();
    expect(namesOf([partNamed(editor.map, 'Pay by card')])).toEqual(['Pay by card']);
    editor.undo();
    expect(editor.undoLabel).toBeNull();
  });

  it('does nothing when nothing is written', async () => {
    const { editor, writing } = await start();
    writing.write('lost');
    writing.end();
    writing.endAndGo('down');
    expect(editor.undoLabel).toBeNull();
  });
});

describe('ending', () => {
  it('takes a new card that was left empty away again, without an undo step', async () => {
    const { editor, writing } = await start();
    writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') });
    writing.end();
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual([]);
    expect(editor.session.getState()).toMatchObject({ selection: [], editing: null });
    expect([editor.undoLabel, editor.redoLabel]).toEqual([null, null]);
  });

  it('does so too when what was typed was taken back', async () => {
    const { editor, writing } = await start();
    writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }, 'x');
    writing.write('');
    writing.end();
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual([]);
    expect(editor.undoLabel).toBeNull();
  });

  it('takes it away by a step of its own where others came between', async () => {
    const { ports, editor, writing } = await start();
    const id = writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }, 'x') ?? '';
    ports.clock += 2000;
    writing.write('');
    editor.run(setField, { ids: [id], field: 'note', value: 'said elsewhere' });
    writing.end();
    expect(editor.map.card(id)).toBeUndefined();
    expect(editor.undo()).toEqual({ command: 'part.delete' });
    expect(editor.map.card(id)).toMatchObject({ note: 'said elsewhere' });
  });

  it('keeps new points of a curve and pictures, which need no words', async () => {
    const { editor, writing } = await start();
    for (const kind of ['emotion', 'image'] as const) {
      const id = writing.beginCard(kind, { cell: cellOf(editor, 'Use', 'Feelings') }) ?? '';
      writing.end();
      expect(editor.map.card(id)?.kind).toBe(kind);
    }
  });

  it('keeps an old card whose title was emptied', async () => {
    const { editor, writing } = await start();
    const id = idOf(editor.map, 'Pay');
    writing.begin(id);
    writing.write('');
    writing.end();
    expect(editor.map.card(id)?.title).toBe('');
  });
});

describe('going on', () => {
  it('with Enter begins the next card of the kind right below, until one is left empty', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Search'));
    writing.endAndGo('down');
    writing.write('Read reviews');
    writing.endAndGo('down');
    expect(cardsAt(editor.map, 'Discover', 'Actions')).toEqual([
      'Search',
      'Read reviews',
      '',
      'Compare',
      'Ask a friend',
    ]);
    writing.endAndGo('down');
    expect(cardsAt(editor.map, 'Discover', 'Actions')).toEqual(['Search', 'Read reviews', 'Compare', 'Ask a friend']);
    expect(editing(editor)).toBeNull();
    expect(editor.undoLabel).toEqual({ command: 'card.create' });
  });

  it('with Tab begins a card of the lane’s kind in the next stage, with Shift+Tab in the one before', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Pay'));
    writing.endAndGo('right');
    expect(editor.session.getState().cursor).toEqual(cellOf(editor, 'Use', 'Actions'));
    writing.write('Ride');
    writing.endAndGo('left');
    writing.write('Collect');
    writing.end();
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual(['Ride']);
    expect(cardsAt(editor.map, 'Buy', 'Actions')).toEqual(['Pay', 'Collect']);
  });

  it('with Tab leaves no empty cards behind on its way', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Search'));
    for (let i = 0; i < 8; i++) {
      writing.endAndGo('right');
      expect(editing(editor)).not.toBeNull();
    }
    expect(editor.session.getState().cursor).toEqual(cellOf(editor, 'Use', 'Pains'));
    writing.endAndGo('right');
    expect(editing(editor)).toBeNull();
    expect(editor.map.cards).toHaveLength(7);
    expect(editor.undoLabel).toBeNull();
  });

  it('along a curve writes the point that the same persona has there, or makes one', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Nervous'));
    writing.endAndGo('left');
    const made = editing(editor)?.id ?? '';
    expect(editor.map.card(made)).toMatchObject({ kind: 'emotion', stageId: idOf(editor.map, 'Discover') });
    editor.run(setField, { ids: [made], field: 'personaId', value: idOf(editor.map, 'Bruno') });
    writing.endAndGo('right');
    expect(written(editor)).toBe('Nervous');
    writing.endAndGo('down');
    expect(editing(editor)).toBeNull();
  });

  it('goes from stage to stage and from lane to lane, and stops at the ends', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Buy'));
    writing.endAndGo('right');
    expect(written(editor)).toBe('Use');
    writing.begin(idOf(editor.map, 'Discover'));
    writing.endAndGo('left');
    expect(written(editor)).toBeNull();
    writing.begin(idOf(editor.map, 'Pains'));
    writing.endAndGo('left');
    expect(written(editor)).toBe('Feelings');
    writing.endAndGo('down');
    expect(written(editor)).toBeNull();
  });

  it('with Tab goes from the last stage to the first one of the next open lane, and back', async () => {
    const { editor, writing } = await start();
    editor.run(setField, { ids: [idOf(editor.map, 'Feelings')], field: 'collapsed', value: true });
    writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }, 'Ride');
    writing.endAndGo('right');
    expect(editor.session.getState().cursor).toEqual(cellOf(editor, 'Discover', 'Pains'));
    writing.write('Rain');
    writing.endAndGo('left');
    expect(editor.session.getState().cursor).toEqual(cellOf(editor, 'Use', 'Actions'));
    writing.endAndGo('stay');
    expect(partNamed(editor.map, 'Rain')).toMatchObject({ kind: 'painPoint' });
    expect(cardsAt(editor.map, 'Use', 'Actions')).toEqual(['Ride']);
  });

  it('with Tab makes a point of the curve only where something is said of it', async () => {
    const { editor, writing } = await start();
    const use = cellOf(editor, 'Use', 'Feelings');
    writing.begin(idOf(editor.map, 'Nervous'));
    writing.endAndGo('right');
    expect(editor.map.cardsIn(use)).toMatchObject([{ personaId: idOf(editor.map, 'Bruno') }]);
    writing.endAndGo('stay');
    expect(editor.map.cardsIn(use)).toEqual([]);
    writing.begin(idOf(editor.map, 'Nervous'));
    writing.endAndGo('right');
    writing.write(':|');
    writing.endAndGo('stay');
    expect(editor.map.cardsIn(use)).toMatchObject([{ title: '', score: 0 }]);
  });

  it('with Tab on the last stage makes one more, until one is left empty', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Use'));
    writing.endAndGo('right');
    writing.write('Sell');
    writing.endAndGo('right');
    expect(editor.map.stages).toHaveLength(5);
    writing.endAndGo('right');
    expect(editing(editor)).toBeNull();
    expect(namesOf(editor.map.stages)).toEqual(['Discover', 'Buy', 'Use', 'Sell']);
    expect(editor.undo()).toEqual({ command: 'stage.add' });
    expect(editor.undoLabel).toBeNull();
  });

  it('with Enter on the last lane makes one more that takes any kind; Shift+Tab goes back', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Pains'));
    writing.endAndGo('down');
    writing.write('Ideas');
    writing.endAndGo('down');
    writing.endAndGo('left');
    expect(written(editor)).toBe('Ideas');
    expect(editor.map.lanes.at(-1)).toMatchObject({ title: 'Ideas', kinds: [] });
    expect(editor.map.lanes).toHaveLength(4);
  });

  it('stays where it is asked to, and where the card lies loose', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Search'));
    writing.endAndGo('stay');
    expect(editing(editor)).toBeNull();
    writing.beginCard('note', { position: [0, 0] }, 'idea');
    writing.endAndGo('down');
    expect(editing(editor)).toBeNull();
    expect(editor.map.looseCards).toHaveLength(1);
  });

  it('ends with the stage that the card stood in', async () => {
    const { editor, writing } = await start();
    writing.begin(idOf(editor.map, 'Pay'));
    editor.run(deleteParts, { ids: [idOf(editor.map, 'Buy')] });
    writing.endAndGo('right');
    expect(editing(editor)).toBeNull();
  });
});
