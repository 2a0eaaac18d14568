import { describe, expect, it } from 'vitest';
import {
  cardsAt,
  idOf,
  mapFrom,
  mapOf,
  namesOf,
  type NewRecord,
  partNamed,
  recordsFrom,
} from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { repair } from '../model/integrity.ts';
import { moveCards } from './cards.ts';
import { deleteParts, setField } from './parts.ts';

const map = mapFrom();
const remove = (on: typeof map, ...names: string[]) =>
  runCommand(on, deleteParts, { ids: names.map((name) => idOf(on, name)) });

describe('setField', () => {
  it('sets a field of many parts and says which', () => {
    const ids = [idOf(map, 'Search'), idOf(map, 'Buy'), 'gone'];
    const { map: after, outcome } = runCommand(map, setField, { ids, field: 'owner', value: 'Sales' });
    expect(outcome.field).toBe('owner');
    expect(outcome.changes).toHaveLength(2);
    expect(partNamed(after, 'Search')).toMatchObject({ owner: 'Sales' });
    expect(partNamed(after, 'Buy')).toMatchObject({ owner: 'Sales' });
  });

  it('changes nothing where the value is there already', () => {
    const ids = [idOf(map, 'Ask a friend')];
    const value = [idOf(map, 'Ana'), idOf(map, 'Bruno')];
    expect(runCommand(map, setField, { ids, field: 'personaIds', value }).outcome.changes).toEqual([]);
  });
});

describe('deleteParts', () => {
  it('takes the cards of a stage or a lane with it, and their links', () => {
    const withoutStage = remove(map, 'Discover').map;
    expect(namesOf(withoutStage.stages)).toEqual(['Buy', 'Use']);
    expect(namesOf(withoutStage.cards).sort()).toEqual(['Nervous', 'No receipt', 'Pay']);
    expect(withoutStage.links).toEqual([]);
    const withoutLane = remove(map, 'Actions').map;
    expect(namesOf(withoutLane.cards).sort()).toEqual(['Curious', 'Nervous', 'No receipt']);
  });

  it('takes a persona’s feelings with it, and its name from the cards that stay', () => {
    const after = remove(map, 'Ana').map;
    expect(namesOf(after.cards)).not.toContain('Curious');
    expect(partNamed(after, 'Search')).toMatchObject({ personaIds: [] });
    expect(partNamed(after, 'Ask a friend')).toMatchObject({ personaIds: [idOf(map, 'Bruno')] });
  });

  it('selects nothing, and never deletes the journey', () => {
    const { outcome } = runCommand(map, deleteParts, { ids: ['journey', 'gone', idOf(map, 'Use')] });
    expect(outcome.select).toEqual([]);
    expect(outcome.changes).toEqual([{ id: idOf(map, 'Use'), key: 'deleted', from: false, to: true }]);
  });

  it('takes the comments on what goes with it, and the answers to them', () => {
    const comments: NewRecord[] = [
      { id: 'm1', type: 'comment', text: 'answer', targetId: 'm2' },
      { id: 'm2', type: 'comment', text: 'on the link', targetId: idOf(map, 'and then') },
      { id: 'm3', type: 'comment', text: 'on Pay', targetId: idOf(map, 'Pay') },
    ];
    const commented = mapOf([...recordsFrom(), ...comments]);
    const after = remove(commented, 'Search').map;
    expect(namesOf(after.comments)).toEqual(['on Pay']);
    expect(repair(after)).toEqual([]);
  });

  it('lets the stages of a phase go on without it', () => {
    const phased = mapOf([
      { id: 'p', type: 'phase', title: 'Before' },
      { id: 's', type: 'stage', title: 'Discover', phaseId: 'p' },
    ]);
    expect(partNamed(remove(phased, 'Before').map, 'Discover')).toMatchObject({ phaseId: null });
  });

  describe('cards that span stages', () => {
    const spanning = (span: number) =>
      runCommand(map, setField, { ids: [idOf(map, 'Search')], field: 'span', value: span }).map;
    const spanAfter = (span: number, ...stages: string[]) => remove(spanning(span), ...stages).map;

    it.each([
      [2, ['Buy'], 1],
      [3, ['Buy'], 2],
      [3, ['Use'], 2],
      [3, ['Buy', 'Use'], 1],
      [2, ['Use'], 2],
      [9, ['Use'], 8],
    ])('of %i lose what %j took, and cover %i', (span, stages, expected) => {
      expect(partNamed(spanAfter(span, ...stages), 'Search')).toMatchObject({ span: expected });
    });

    it('go with their first stage', () => {
      expect(namesOf(spanAfter(3, 'Discover').cards)).not.toContain('Search');
    });

    it('keep their span while they lie loose', () => {
      const only = mapOf([
        { id: 's', type: 'stage', title: 'Only' },
        { id: 'c', type: 'card', kind: 'note', title: 'Loose', span: 3 },
      ]);
      expect(partNamed(remove(only, 'Only').map, 'Loose')).toMatchObject({ span: 3 });
      const place = { position: [0, 0] } as const;
      const loose = runCommand(spanning(3), moveCards, { ids: [idOf(map, 'Search')], place }).map;
      expect(partNamed(remove(loose, 'Use').map, 'Search')).toMatchObject({ span: 3 });
    });
  });

  it('leaves the other cards of a cell where they are', () => {
    expect(cardsAt(remove(map, 'Compare').map, 'Discover', 'Actions')).toEqual(['Search', 'Ask a friend']);
  });
});
