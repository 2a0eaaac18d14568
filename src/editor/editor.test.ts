import { describe, expect, it, vi } from 'vitest';
import { idOf, namesOf, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { openEditor, storeMap, testEditor, testPorts } from '../../tests/helpers/testEditor.ts';
import { createCard, moveCards } from '../commands/cards.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { addStage } from '../commands/structure.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { SCHEMA_VERSION } from '../model/migrate.ts';
import type { Editor, Refusal } from './editor.ts';

const selection = (editor: Editor) => editor.session.getState().selection;

const cellOf = (editor: Editor, stage: string, lane: string) => ({
  stageId: idOf(editor.map, stage),
  laneId: idOf(editor.map, lane),
});

const rename = (editor: Editor, value: string, typing?: string) =>
  editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value }, typing);

/** An editor on a map that a newer program wrote. */
async function readOnlyEditor(): Promise<Editor> {
  const ports = testPorts();
  const mapId = await storeMap(ports);
  const schema = { version: SCHEMA_VERSION + 1, migrations: {} };
  await ports.storage.log.compact(mapId, 0, () => MapDocument.create(recordsFrom(), schema).encode());
  return openEditor(ports, mapId);
}

describe('running a command', () => {
  it('commits, selects what the command asks for, and says what it made', async () => {
    const editor = await testEditor();
    const place = { cell: cellOf(editor, 'Buy', 'Actions') };
    const made = editor.run(createCard, { kind: 'action', place, values: { title: 'Sign' } });
    expect(made).toEqual([idOf(editor.map, 'Sign')]);
    expect(selection(editor)).toEqual(made);
    expect(editor.undoLabel).toEqual({ command: 'card.create' });
  });

  it('names the field that was set', async () => {
    const editor = await testEditor();
    expect(rename(editor, 'new')).toEqual([]);
    expect(editor.undoLabel).toEqual({ command: 'part.set', field: 'title' });
  });

  it('tells its listeners after the map and the undo step are there', async () => {
    const editor = await testEditor();
    const seen: unknown[] = [];
    const stop = editor.onChange(() => seen.push([editor.map.journey.title, editor.undoLabel?.command]));
    rename(editor, 'new');
    expect(seen.at(-1)).toEqual(['new', 'part.set']);
    stop();
    const count = seen.length;
    rename(editor, 'newer');
    expect(seen).toHaveLength(count);
  });

  it('[H1] that does nothing leaves no undo step, and still selects', async () => {
    const editor = await testEditor();
    expect(rename(editor, 'Buying a bicycle')).toBeNull();
    expect(editor.undoLabel).toBeNull();
    const select = [idOf(editor.map, 'Pay')];
    expect(editor.run({ id: 'none', run: () => ({ changes: [], select }) }, null)).toEqual(select);
    expect(selection(editor)).toEqual(select);
  });

  it('[D2] that is refused changes nothing and tells why', async () => {
    const editor = await testEditor();
    const refusals: Refusal[] = [];
    editor.onRefusal((refusal) => refusals.push(refusal));
    expect(editor.run(setField, { ids: [JOURNEY_ID], field: 'reviewEveryDays', value: -1 })).toBeNull();
    expect(refusals).toEqual(['invalid']);
    expect(editor.map.journey.reviewEveryDays).toBeNull();
    expect(editor.undoLabel).toBeNull();
    expect(editor.saver.state).toEqual({ status: 'saved' });
  });

  it('that throws for another reason throws', async () => {
    const editor = await testEditor();
    const broken = {
      id: 'broken',
      run: () => {
        throw new Error('a mistake of ours');
      },
    };
    expect(() => editor.run(broken, null)).toThrow('a mistake of ours');
  });

  it('[D7] on a map of a newer program is refused', async () => {
    const editor = await readOnlyEditor();
    const refused = vi.fn();
    editor.onRefusal(refused);
    expect(editor.isReadOnly).toBe(true);
    expect(rename(editor, 'new')).toBeNull();
    expect(refused).toHaveBeenCalledExactlyOnceWith('readOnly');
    expect(editor.undo()).toBeNull();
  });
});

describe('undo and redo', () => {
  it('[H1] [H2] take one step and bring its selection back', async () => {
    const editor = await testEditor();
    const [search, pay] = [idOf(editor.map, 'Search'), idOf(editor.map, 'Pay')];
    editor.session.select([search]);
    editor.run(moveCards, { ids: [search], place: { cell: cellOf(editor, 'Use', 'Actions') } });
    editor.session.select([pay]);
    editor.run(deleteParts, { ids: [pay] });
    expect(selection(editor)).toEqual([]);
    expect(editor.undo()).toEqual({ command: 'part.delete' });
    expect(selection(editor)).toEqual([pay]);
    expect(editor.undo()).toEqual({ command: 'card.move' });
    expect(selection(editor)).toEqual([search]);
    expect(editor.undo()).toBeNull();
    expect(editor.redo()).toEqual({ command: 'card.move' });
    expect(editor.redoLabel).toEqual({ command: 'part.delete' });
    expect(editor.redo()).toEqual({ command: 'part.delete' });
    expect(selection(editor)).toEqual([]);
    expect(editor.redo()).toBeNull();
  });

  it('[H4] take typing as one step until it ends or a second passes', async () => {
    const ports = testPorts();
    const editor = await testEditor(recordsFrom(), ports);
    for (const text of ['a', 'ab', 'abc']) rename(editor, text, 'typing');
    editor.endTyping();
    rename(editor, 'abcd', 'typing');
    ports.clock += 1000;
    rename(editor, 'abcde', 'typing');
    const titles = [];
    while (editor.undo() !== null) titles.push(editor.map.journey.title);
    expect(titles).toEqual(['abcd', 'abc', 'Buying a bicycle']);
  });

  it('end the writing, and select nothing that is gone', async () => {
    const editor = await testEditor();
    editor.run(addStage, { title: 'Return' });
    const [stage] = selection(editor);
    editor.session.edit({ id: stage ?? '', isNew: true, typing: 'x' });
    editor.undo();
    expect(editor.session.getState()).toMatchObject({ selection: [], editing: null });
    editor.redo();
    expect(selection(editor)).toEqual([stage]);
  });

  it('tell their listeners also where nothing is left to take back', async () => {
    const editor = await testEditor();
    const listener = vi.fn();
    editor.onChange(listener);
    editor.undo();
    expect(listener).toHaveBeenCalled();
  });

  it('[H5] leave what another tab did alone', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    const [mine, theirs] = [await openEditor(ports, mapId), await openEditor(ports, mapId)];
    rename(mine, 'mine');
    await mine.saver.flush();
    rename(theirs, 'theirs');
    await theirs.saver.flush();
    expect(mine.map.journey.title).toBe('theirs');
    expect(mine.undoLabel).toBeNull();
    expect(mine.undo()).toBeNull();
    expect(mine.map.journey.title).toBe('theirs');
  });

  it('discard takes the newest step back without a trace', async () => {
    const editor = await testEditor();
    rename(editor, 'kept');
    editor.run(addStage, { title: '' });
    editor.discardLast();
    expect(namesOf(editor.map.stages)).toEqual(['Discover', 'Buy', 'Use']);
    expect(selection(editor)).toEqual([]);
    expect(editor.redoLabel).toBeNull();
    expect(editor.undoLabel).toEqual({ command: 'part.set', field: 'title' });
  });
});

it('what goes is no longer selected, written or marked, whoever deletes it', async () => {
  const ports = testPorts();
  const mapId = await storeMap(ports);
  const [mine, theirs] = [await openEditor(ports, mapId), await openEditor(ports, mapId)];
  const [search, pay, use] = ['Search', 'Pay', 'Use'].map((name) => idOf(mine.map, name)) as [string, string, string];
  mine.session.select([search, pay]);
  mine.session.edit({ id: pay, isNew: false, typing: 'x' });
  mine.session.moveCursor({ stageId: use, laneId: idOf(mine.map, 'Actions') });
  theirs.run(deleteParts, { ids: [pay, use] });
  await theirs.saver.flush();
  expect(mine.session.getState()).toMatchObject({ selection: [search], editing: null, cursor: null });
});

describe('records that cannot be shown', () => {
  const strangers = [
    { id: 'bad', type: 'stage', title: 7, order: 'a5', note: 'kept' },
    { id: 'odd', type: 'hologram', shine: 1 },
  ];

  it('[D5] are kept and counted', async () => {
    const editor = await testEditor([...recordsFrom(), ...strangers]);
    expect(editor.broken.map(({ raw }) => raw.id)).toEqual(['bad']);
    expect(editor.foreignCount).toBe(1);
    expect(editor.table.get('odd')).toEqual(strangers[1]);
  });

  it('[D5] are mended when the person asks for it, and only in what was bad', async () => {
    const editor = await testEditor([...recordsFrom(), ...strangers]);
    const [broken] = editor.broken;
    if (broken === undefined) throw new Error('There must be a broken record');
    editor.mend(broken);
    expect(editor.broken).toEqual([]);
    expect(editor.map.get('bad')).toMatchObject({ title: '', note: 'kept' });
    await editor.close();
  });
});

it('[R9] hiding a lane lets go of its cards and links, and not of the lane; the stage of another tab neither', async () => {
  const editor = await testEditor();
  const ids = ['Pay', 'and then', 'Actions', 'No receipt'].map((name) => idOf(editor.map, name));
  editor.session.select(ids);
  editor.session.moveCursor(cellOf(editor, 'Buy', 'Actions'));
  editor.run(setField, { ids: [idOf(editor.map, 'Actions')], field: 'hidden', value: true });
  expect(namesOf(selection(editor).flatMap((id) => editor.map.get(id) ?? []))).toEqual(['Actions', 'No receipt']);
  expect(editor.session.getState().cursor).toBeNull();
  expect(editor.undoLabel).toEqual({ command: 'part.set', field: 'hidden' });
  // What is chosen afterwards, in a list, may be changed there.
  editor.session.select(ids);
  rename(editor, 'Another title');
  expect(selection(editor)).toEqual(ids);
});
