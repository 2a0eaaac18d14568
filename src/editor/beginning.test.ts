import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, partNamed, recordsFrom, shop } from '../../tests/helpers/mapBuilder.ts';
import { testEditor, testPorts } from '../../tests/helpers/testEditor.ts';
import { beginningOf, isSignHere } from './beginning.ts';
import type { Editor } from './editor.ts';
import { Writing } from './writing.ts';

async function start(sketch = shop) {
  const ports = testPorts();
  const editor = await testEditor(recordsFrom(sketch), ports);
  return { ports, editor, writing: new Writing(editor) };
}

const editing = (editor: Editor) => editor.session.getState().editing;

const cellOf = ({ map }: Editor, stage: string, lane: string) => ({
  stageId: idOf(map, stage),
  laneId: idOf(map, lane),
});

describe('signs', () => {
  async function startAnywhere() {
    const { editor, ports, writing } = await start({
      ...shop,
      lanes: [...shop.lanes, { title: 'Anything', kinds: [] }],
    });
    return { editor, ports, writing, cell: cellOf(editor, 'Use', 'Anything') };
  }

  it('[H4] typed first choose the kind at once, within the step of the card', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const id = writing.beginCard('note', { cell }) ?? '';
    writing.write('!');
    expect(editor.map.card(id)).toMatchObject({ kind: 'painPoint', title: '' });
    writing.write('Rain');
    writing.end();
    expect(editor.undo()).toEqual({ command: 'card.create' });
    expect(editor.undoLabel).toBeNull();
    expect(editor.map.card(id)).toBeUndefined();
  });

  it('begin the card too, and leave nothing where nothing follows', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const id = writing.beginCard('note', { cell }, '@') ?? '';
    expect(editor.map.card(id)).toMatchObject({ kind: 'channel', title: '' });
    writing.endAndGo('down');
    expect(editor.map.card(id)).toBeUndefined();
    expect(editor.undoLabel).toBeNull();
  });

  it('of two letters count when they are whole; a feeling is somebody’s', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const id = writing.beginCard('note', { cell }, ':') ?? '';
    expect(editor.map.card(id)).toMatchObject({ kind: 'note', title: ':' });
    writing.write(':(');
    expect(editor.map.card(id)).toMatchObject({ kind: 'emotion', score: -50, personaId: idOf(editor.map, 'Ana') });
    writing.end();
    expect(editor.map.card(id)).toMatchObject({ kind: 'emotion', title: '' });
  });

  it('are text in a lane of one kind, behind other text, in an old title and when they come back', async () => {
    const { editor, writing, cell } = await startAnywhere();
    for (const [place, texts] of [
      [cellOf(editor, 'Use', 'Actions'), ['!']],
      [cell, ['a', 'a!']],
      [cell, ['- pasted', '-']],
    ] as const) {
      const id = writing.beginCard('action', { cell: place }) ?? '';
      for (const text of texts) writing.write(text);
      expect(editor.map.card(id)).toMatchObject({ kind: 'action', title: texts.at(-1) });
    }
    writing.begin(idOf(editor.map, 'a!'));
    writing.write('');
    writing.write('#');
    expect(partNamed(editor.map, '#')).toMatchObject({ kind: 'action' });
  });

  it('wait until keys that make one letter together have made it', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const id = writing.beginCard('action', { cell }) ?? '';
    writing.write('~', { isComposing: true });
    expect(editor.map.card(id)).toMatchObject({ kind: 'action', title: '~' });
    writing.write('ã', { isComposing: true });
    writing.settle();
    expect(editor.map.card(id)).toMatchObject({ kind: 'action', title: 'ã' });
    writing.write('');
    writing.write('~', { isComposing: true });
    writing.settle();
    expect(editor.map.card(id)).toMatchObject({ kind: 'note', title: '' });
  });

  it('are taken back as text right after', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const id = writing.beginCard('action', { cell }, '-') ?? '';
    expect(writing.takeBackSign()).toBe(true);
    expect(editor.map.card(id)).toMatchObject({ kind: 'action', title: '-' });
    expect(writing.takeBackSign()).toBe(false);
    writing.write('- 5 %');
    expect(editor.map.card(id)).toMatchObject({ kind: 'action', title: '- 5 %' });
    writing.endAndGo('down');
    writing.write('x');
    writing.write('');
    expect(writing.takeBackSign()).toBe(false);
  });

  it('set the score in a lane of feelings, and taken back restore it', async () => {
    const { editor, writing } = await startAnywhere();
    const id = writing.beginCard('emotion', { cell: cellOf(editor, 'Use', 'Feelings') }) ?? '';
    writing.write(':)');
    expect(editor.map.card(id)).toMatchObject({ score: 50, title: '' });
    writing.takeBackSign();
    expect(editor.map.card(id)).toMatchObject({ score: 0, title: ':)' });
  });

  it('a slash asks for the list: a kind is chosen from it, or it is left', async () => {
    const { editor, writing, cell } = await startAnywhere();
    const by = () => beginningOf(editor.map, editing(editor))?.by ?? null;
    const id = writing.beginCard('note', { cell }) ?? '';
    expect(by()).toBe('sign');
    writing.write('/');
    writing.write('/op');
    expect(by()).toBe('list');
    writing.chooseKind('opportunity');
    expect(editor.map.card(id)).toMatchObject({ kind: 'opportunity', title: '' });
    writing.write('Roof');
    expect(by()).toBeNull();
    writing.endAndGo('down');
    writing.write('/');
    writing.closeList();
    expect(by()).toBeNull();
    writing.endAndGo('stay');
    expect(cardsAt(editor.map, 'Use', 'Anything')).toEqual(['Roof', '/']);
    writing.begin(idOf(editor.map, '/'));
    expect(by()).toBeNull();
    writing.beginCard('action', { cell: cellOf(editor, 'Use', 'Actions') }, '/');
    expect(by()).toBeNull();
  });

  it('do nothing where nothing is written', async () => {
    const { editor, writing } = await startAnywhere();
    writing.settle();
    writing.closeList();
    writing.chooseKind('note');
    expect(writing.takeBackSign()).toBe(false);
    expect(editor.undoLabel).toBeNull();
  });

  it('typed into a marked cell go before what their keys do elsewhere, as long as nothing is chosen', async () => {
    const { editor, cell } = await startAnywhere();
    expect(isSignHere(editor, '!')).toBe(false);
    editor.session.moveCursor(cell);
    expect([isSignHere(editor, '!'), isSignHere(editor, '?'), isSignHere(editor, 'x')]).toEqual([true, true, false]);
    editor.session.select([idOf(editor.map, 'Pay')]);
    expect(isSignHere(editor, '!')).toBe(false);
    editor.session.select([]);
    editor.session.moveCursor(cellOf(editor, 'Use', 'Actions'));
    expect(isSignHere(editor, '!')).toBe(false);
  });
});
