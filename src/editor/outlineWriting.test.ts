import { expect, it } from 'vitest';
import { cardsAt, idOf, recordsFrom, shop } from '../../tests/helpers/mapBuilder.ts';
import { testEditor } from '../../tests/helpers/testEditor.ts';
import { OutlineWriting } from './outlineWriting.ts';

async function start() {
  const editor = await testEditor(recordsFrom(shop));
  const writing = new OutlineWriting(editor);
  const id = (name: string) => idOf(editor.map, name);
  const cards = (stage: string) => cardsAt(editor.map, stage, 'Actions');
  return { editor, writing, id, cards };
}

it('what is chosen is chosen on the map, with its cell', async () => {
  const { editor, writing, id } = await start();
  writing.choose(id('Pay'));
  const cursor = { stageId: id('Buy'), laneId: id('Actions') };
  expect(editor.session.getState()).toMatchObject({ selection: [id('Pay')], cursor });
  writing.choose(id('Buy'));
  expect(editor.session.getState()).toMatchObject({ selection: [id('Buy')], cursor: null });
});

it('what is typed into a field until it is left is one undo step', async () => {
  const { editor, writing, id } = await start();
  const card = id('Pay');
  writing.begin(card);
  for (const text of ['P', 'Pa', 'Paid']) writing.write(card, text);
  writing.leave(card);
  writing.begin(card);
  writing.write(card, 'Paid up');
  writing.undo();
  expect(editor.map.card(card)?.title).toBe('Paid');
  writing.undo();
  expect(editor.map.card(card)?.title).toBe('Pay');
  writing.redo();
  expect(editor.map.card(card)?.title).toBe('Paid');
});

it('a card begun below another joins with its title into one step, and goes again when it is left empty', async () => {
  const { editor, writing, id, cards } = await start();
  const made = writing.addBelow(id('Search')) ?? '';
  expect(cards('Discover')).toEqual(['Search', '', 'Compare', 'Ask a friend']);
  writing.begin(made);
  writing.write(made, 'Read');
  const next = writing.addBelow(made) ?? '';
  expect(cards('Discover')).toEqual(['Search', 'Read', '', 'Compare', 'Ask a friend']);
  expect(writing.addBelow(next)).toBeNull();
  writing.leave(next);
  expect(cards('Discover')).toEqual(['Search', 'Read', 'Compare', 'Ask a friend']);
  writing.undo();
  expect(cards('Discover')).toEqual(['Search', 'Compare', 'Ask a friend']);
  expect(editor.undoLabel).toBeNull();
});

it('a cell gets a card of the kind that its lane takes; a feeling is added only for someone who has none there', async () => {
  const { editor, writing, id } = await start();
  const made = writing.addTo({ stageId: id('Use'), laneId: id('Pains') });
  expect(editor.map.card(made ?? '')?.kind).toBe('painPoint');
  const feeling = writing.addBelow(id('Curious')) ?? '';
  expect(editor.map.card(feeling)).toMatchObject({ kind: 'emotion', personaId: id('Bruno') });
  writing.write(feeling, 'Bored');
  expect(writing.addBelow(feeling)).toBeNull();
  expect(writing.addTo({ stageId: id('Use'), laneId: 'gone' })).toBeNull();
});

it('cards move through cell and stage, each move one step; a new one that was moved stays', async () => {
  const { editor, writing, id, cards } = await start();
  writing.move(id('Ask a friend'), 'down');
  expect(cards('Buy')).toEqual(['Ask a friend', 'Pay']);
  expect(editor.session.getState().cursor?.stageId).toBe(id('Buy'));
  writing.move(id('Ask a friend'), 'up');
  expect(cards('Discover')).toEqual(['Search', 'Compare', 'Ask a friend']);
  expect(writing.move(id('Search'), 'up')).toBeNull();
  const made = writing.addBelow(id('Search')) ?? '';
  writing.move(made, 'up');
  writing.leave(made);
  expect(cards('Discover')).toEqual(['', 'Search', 'Compare', 'Ask a friend']);
});

it('what is deleted comes back by one undo; an empty new card leaves no trace', async () => {
  const { editor, writing, id, cards } = await start();
  const made = writing.addBelow(id('Pay')) ?? '';
  writing.remove(made);
  expect([cards('Buy'), editor.undoLabel]).toEqual([['Pay'], null]);
  writing.begin(id('Pay'));
  writing.remove(id('Pay'));
  expect([cards('Buy'), editor.undoLabel?.command]).toEqual([[], 'part.delete']);
  writing.undo();
  expect(cards('Buy')).toEqual(['Pay']);
});
