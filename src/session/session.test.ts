import { expect, it, vi } from 'vitest';
import { createSession } from './session.ts';

const cell = { stageId: 's', laneId: 'l' };

it('a session begins with nothing selected, marked, written, shown, filtered or searched', () => {
  expect(createSession().getState()).toEqual({
    selection: [],
    cursor: null,
    editing: null,
    commenting: null,
    preview: [],
    filter: {},
    search: { isOpen: false, query: '', found: [] },
    isFilterAsked: false,
    isPresenting: false,
  });
});

it('what stays the same keeps its identity and is told to nobody', () => {
  const session = createSession();
  session.select(['a', 'b']);
  session.moveCursor(cell);
  session.show([]);
  const before = session.getState();
  const listener = vi.fn();
  session.subscribe(listener);
  session.select(['a', 'b']);
  session.moveCursor({ ...cell });
  expect(listener).not.toHaveBeenCalled();
  session.show([]);
  expect(session.getState().preview).toBe(before.preview);
  expect(session.getState().selection).toBe(before.selection);
});

it('what changes is told', () => {
  const session = createSession();
  const listener = vi.fn();
  session.subscribe(listener);
  session.select(['a']);
  session.select(['a', 'b']);
  session.select(['b', 'a']);
  session.moveCursor(cell);
  session.moveCursor({ ...cell, laneId: 'm' });
  session.moveCursor(null);
  session.edit({ id: 'a', isNew: false, typing: 'x' });
  session.comment({ id: 'a', isWriting: true });
  session.show([{ id: 'a', key: 'score', from: 1, to: 2 }]);
  expect(listener).toHaveBeenCalledTimes(9);
  expect(session.getState()).toMatchObject({
    selection: ['b', 'a'],
    cursor: null,
    editing: { id: 'a', isNew: false, typing: 'x' },
    commenting: { id: 'a', isWriting: true },
    preview: [{ id: 'a', key: 'score', from: 1, to: 2 }],
  });
});

it('a search keeps what it was not told to change', () => {
  const session = createSession();
  session.search({ isOpen: true, query: 'price' });
  session.search({ found: ['a'] });
  session.search({ isOpen: false });
  expect(session.getState().search).toEqual({ isOpen: false, query: 'price', found: ['a'] });
});
