import { describe, expect, it } from 'vitest';
import { mapOf, type NewRecord, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { repair } from './integrity.ts';

const card = (values: object): NewRecord => ({ id: 'c', type: 'card', kind: 'note', ...values });
const emotion = (values: object): NewRecord => ({ id: 'c', type: 'card', kind: 'emotion', ...values });
const parts: NewRecord[] = [
  { id: 'stage', type: 'stage', phaseId: 'phase' },
  { id: 'phase', type: 'phase' },
  { id: 'lane', type: 'lane' },
  { id: 'ana', type: 'persona' },
  { id: 'bruno', type: 'persona' },
  { id: 'gone', type: 'persona', deleted: true },
  { id: 'goneStage', type: 'stage', deleted: true },
  { id: 'other', type: 'card', kind: 'note' },
];
const mendsOf = (...records: NewRecord[]) => repair(mapOf([...parts, ...records]));

it('finds nothing to mend where all is there', () => {
  expect(repair(mapOf(recordsFrom()))).toEqual([]);
  expect(mendsOf(card({ stageId: 'stage', laneId: 'lane', personaIds: ['bruno', 'ana'] }))).toEqual([]);
});

it.each(['missing', 'goneStage', 'lane'])('[I1] a card lets go of the stage %s', (stageId) => {
  const mend = { id: 'c', key: 'stageId', from: stageId, to: null };
  expect(mendsOf(card({ stageId, laneId: 'lane' }))).toEqual([mend]);
});

it.each(['missing', 'stage'])('[I2] a card lets go of the lane %s', (laneId) => {
  expect(mendsOf(card({ stageId: 'stage', laneId }))).toEqual([{ id: 'c', key: 'laneId', from: laneId, to: null }]);
});

it('[I3] a card names only personas that are there, each once, in their order', () => {
  const personaIds = ['bruno', 'gone', 'ana', 'bruno', 'lane', 'missing'];
  expect(mendsOf(card({ personaIds }))).toEqual([
    { id: 'c', key: 'personaIds', from: personaIds, to: ['bruno', 'ana'] },
  ]);
});

it('[I4] a feeling of a persona that is not there is nobody’s', () => {
  expect(mendsOf(emotion({ personaId: 'gone' }))).toEqual([{ id: 'c', key: 'personaId', from: 'gone', to: null }]);
  expect(mendsOf(emotion({ personaId: 'ana' }))).toEqual([]);
});

it('[I4] what lies out of sight in a card of another kind is left alone', () => {
  expect(mendsOf(card({ personaId: 'gone' }))).toEqual([]);
});

it.each(['missing', 'lane'])('[I5] a stage lets go of the phase %s', (phaseId) => {
  expect(mendsOf({ id: 's', type: 'stage', phaseId })).toEqual([{ id: 's', key: 'phaseId', from: phaseId, to: null }]);
});

describe('links and comments', () => {
  const link = (fromId: string, toId: string): NewRecord => ({ id: 'l', type: 'link', fromId, toId });
  const comment = (targetId: string, id = 'm'): NewRecord => ({ id, type: 'comment', targetId });
  const hidden = (id: string) => ({ id, key: 'deleted', from: false, to: true });

  it.each([
    ['other', 'missing'],
    ['missing', 'other'],
    ['other', 'other'],
    ['other', 'stage'],
    ['', ''],
  ])('[I6] hides the link from "%s" to "%s"', (fromId, toId) => {
    expect(mendsOf(link(fromId, toId))).toEqual([hidden('l')]);
  });

  it('[I6] shows comments on any part that shows', () => {
    expect(mendsOf(card({}), link('c', 'other'), comment('l'), comment('m', 'answer'))).toEqual([]);
    expect(mendsOf(comment('stage'), comment('journey', 'n'), { id: 'journey', type: 'journey' })).toEqual([]);
  });

  it('[I6] hides comments on what is not there, is hidden, or is only another such comment', () => {
    expect(mendsOf(comment('gone'), comment('', 'n'))).toEqual([hidden('m'), hidden('n')]);
    expect(mendsOf(link('other', 'missing'), comment('l'), comment('m', 'answer'))).toEqual(
      ['l', 'm', 'answer'].map(hidden),
    );
    expect(mendsOf(comment('n', 'm'), comment('m', 'n'))).toEqual([hidden('m'), hidden('n')]);
  });
});

it('looks only at the records that it is given, and never at deleted ones', () => {
  const map = mapOf([...parts, card({ stageId: 'missing' }), emotion({ id: 'd', laneId: 'missing', deleted: true })]);
  expect(repair(map)).toHaveLength(1);
  expect(repair(map, map.stages)).toEqual([]);
});
