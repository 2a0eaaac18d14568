import { expect, it } from 'vitest';
import { mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { type CardKind, cardKinds } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import { groupSigns, LIST_SIGN, prefixes, prefixesOf, prefixOf } from './prefixes.ts';

const laneOf = (...kinds: CardKind[]): Lane => mapFrom({ lanes: [{ title: 'Lane', kinds }] }).lanes[0] as Lane;
const signsOf = (lane: Lane) => prefixesOf(lane).map(({ sign }) => sign);

it('every kind but the picture has a sign, and every sign chooses one thing', () => {
  expect(new Set(prefixes.map(({ kind }) => kind))).toEqual(new Set(cardKinds.filter((kind) => kind !== 'image')));
  const signs = [...prefixes.map(({ sign }) => sign), LIST_SIGN];
  for (const sign of signs) expect(signs.filter((other) => other.startsWith(sign))).toEqual([sign]);
});

it('a lane that takes any kind knows every sign, one that takes some kinds knows theirs', () => {
  expect(prefixesOf(laneOf())).toEqual(prefixes);
  expect(signsOf(laneOf('painPoint', 'opportunity'))).toEqual(['!', '+']);
  expect(prefixOf(laneOf(), '!')).toMatchObject({ kind: 'painPoint' });
  expect(prefixOf(laneOf(), ':(')).toEqual({ sign: ':(', kind: 'emotion', score: -50 });
  expect(prefixOf(laneOf('painPoint', 'opportunity'), '@')).toBeUndefined();
});

it('only a whole sign counts, and nothing behind it', () => {
  for (const text of ['', ':', '! ', '!!', '-5 %', ':))']) expect(prefixOf(laneOf(), text)).toBeUndefined();
});

it('where there is no kind to choose signs are text, but for the faces of feelings', () => {
  expect(signsOf(laneOf('action'))).toEqual([]);
  expect(signsOf(laneOf('emotion'))).toEqual([':)', ':|', ':(']);
});

it('signs of one kind are told together', () => {
  expect(groupSigns(prefixesOf(laneOf('emotion', 'note')))).toEqual([
    { kind: 'emotion', signs: ':) :| :(' },
    { kind: 'note', signs: '~' },
  ]);
});
