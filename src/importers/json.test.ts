import { describe, expect, it } from 'vitest';
import { countingIds } from '../../tests/helpers/ids.ts';
import { pngOfSize, tinyPictures } from '../../tests/helpers/pictures.ts';
import { sha256 } from '../lib/sha256.ts';
import { fileLimits } from '../model/journeyFile.ts';
import type { ImportErrorCode } from '../model/importOutcome.ts';
import type { ImportedMap } from './importer.ts';
import { importJson } from './json.ts';

const file = (values: object = {}): string =>
  JSON.stringify({ format: 'percurso.journey', schemaVersion: 1, records: [], ...values });

const read = (text: string) => importJson(text, countingIds('fresh'));

async function refusal(text: string): Promise<ImportErrorCode | null> {
  const result = await read(text);
  return result.ok ? null : result.error.code;
}

/** What becomes of records, where the file is taken in. */
async function taken(records: readonly unknown[], values: object = {}): Promise<ImportedMap> {
  const result = await read(file({ records, ...values }));
  if (!result.ok) throw result.error;
  return result.value;
}

/** The records but the heading, and what was done about them. */
async function outcome(...records: readonly unknown[]) {
  const { records: all, issues } = await taken(records);
  return { records: all.filter(({ type }) => type !== 'journey'), issues };
}

const stage = { id: 's', type: 'stage', title: 'Buy' };
const heading = { id: 'journey', type: 'journey', title: 'A map' };
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('a file is refused', () => {
  it.each<[ImportErrorCode, string, string]>([
    ['notJson', 'nothing', ''],
    ['notJson', 'a text', 'Jornada'],
    ['notJson', 'a file that was cut', file({ records: [stage] }).slice(0, -3)],
    ['notJson', 'brackets without end', '['.repeat(200_000)],
    ['notMap', 'a number', '7'],
    ['notMap', 'null', 'null'],
    ['notMap', 'a list', '[]'],
    ['notMap', 'another format', file({ format: 'excalidraw' })],
    ['notMap', 'no version', file({ schemaVersion: undefined })],
    ['notMap', 'a version in words', file({ schemaVersion: '1' })],
    ['notMap', 'half a version', file({ schemaVersion: 1.5 })],
    ['notMap', 'version zero', file({ schemaVersion: 0 })],
    ['notMap', 'no records', file({ records: undefined })],
    ['notMap', 'records that are no list', file({ records: { 0: stage } })],
    ['newer', 'a newer version', file({ schemaVersion: 2, records: 'of another shape' })],
    ['tooDeep', 'records in records', file({ records: nested(40) })],
    ['tooDeep', 'a deep field', file({ records: [{ ...stage, someday: nested(40) }] })],
    [
      'tooManyCards',
      'more cards than a map can have',
      file({ records: Array.from({ length: 20_001 }, () => ({ type: 'card' })) }),
    ],
    [
      'tooManyParts',
      'more parts than a map can have',
      file({ records: Array.from({ length: fileLimits.records + 1 }, () => 0) }),
    ],
    [
      'tooManyParts',
      'more stages and lanes than can be drawn',
      file({ records: Array.from({ length: 800 }, (_, i) => ({ type: i % 2 === 0 ? 'stage' : 'lane' })) }),
    ],
    ['tooLarge', 'more text than 20 million characters', file({ note: 'x'.repeat(20_000_000) })],
    ['tooLarge', 'more than 150 MB', ' '.repeat(150_000_001)],
  ])('%s: %s', async (code, _, text) => {
    expect(await refusal(text)).toBe(code);
  });

  it('not for what stands before and behind its text, nor for its own strange fields', async () => {
    expect(await refusal(`\ufeff${file({ someday: nested(50) })}\n`)).toBeNull();
  });

  it('not for large pictures, which are counted apart', async () => {
    const data = 'A'.repeat(13_000_000);
    const picture = { mime: 'image/png', width: 1, height: 1, data };
    const { issues } = await taken([], { assets: { ['a'.repeat(64)]: picture, ['b'.repeat(64)]: picture } });
    expect(issues.map(({ action }) => action)).toEqual(['foreignPicture', 'foreignPicture']);
  });

  it('not for as many cards as are drawn', async () => {
    const cards = Array.from({ length: fileLimits.cards }, (_, i) => ({
      id: `c${String(i)}`,
      type: 'card',
      kind: 'note',
    }));
    expect((await taken(cards)).issues).toEqual([]);
  });
});

describe('a file is mended, and all of it told', () => {
  it('notRecord: what is no record is left out', async () => {
    const { records, issues } = await outcome(stage, null, 'text', 7, [], {}, { id: 'x' }, { type: 7 });
    expect(records).toEqual([stage]);
    expect(issues.map(({ action, where }) => `${action} ${where}`)).toEqual([
      'notRecord null',
      'notRecord text',
      'notRecord 7',
      'notRecord []',
      'notRecord {}',
      'notRecord {"id":"x"}',
      'notRecord {"type":7}',
    ]);
  });

  it('newId: ids that are missing, unsound, doubled or reserved are replaced', async () => {
    const { records, issues } = await outcome(
      { type: 'stage' },
      { id: 'not an id', type: 'stage' },
      { id: 7, type: 'stage' },
      stage,
      { ...stage, title: 'Again' },
      { id: 'journey', type: 'stage', title: 'Usurper' },
    );
    expect(records.map(({ id, title }) => [id, title])).toEqual([
      ['fresh1', undefined],
      ['fresh2', undefined],
      ['fresh3', undefined],
      ['s', 'Buy'],
      ['fresh4', 'Again'],
      ['fresh5', 'Usurper'],
    ]);
    expect(new Set(issues.map(({ action }) => action))).toEqual(new Set(['newId']));
  });

  it('newId: references follow to the first part of that name', async () => {
    const { records } = await outcome(
      { id: 'the stage', type: 'stage' },
      { id: 'the stage', type: 'stage', title: 'second' },
      { id: 'the lane', type: 'lane' },
      { id: 'the person', type: 'persona' },
      { id: 'c', type: 'card', kind: 'note', stageId: 'the stage', laneId: 'the lane', personaIds: ['the person'] },
      { id: 'r', type: 'comment', targetId: 'the stage' },
    );
    expect(records.at(-2)).toMatchObject({ stageId: 'fresh1', laneId: 'fresh3', personaIds: ['fresh4'] });
    expect(records.at(-1)).toMatchObject({ targetId: 'fresh1' });
  });

  it('newId: a saved view follows to the personas that it asks for', async () => {
    const { records } = await outcome(
      { id: 'the person', type: 'persona' },
      { id: 'v', type: 'view', filter: { personaIds: ['the person', ''], kinds: ['note'], moods: ['x'] } },
      { id: 'w', type: 'view', filter: { tags: 'none' }, title: 'W' },
    );
    expect(records.slice(1)).toEqual([
      { id: 'v', type: 'view', filter: { personaIds: ['fresh1', ''], kinds: ['note'], moods: ['x'] } },
      { id: 'w', type: 'view', filter: {}, title: 'W' },
    ]);
  });

  it('newId: what speaks of the journey still speaks of it', async () => {
    const comment = { id: 'r', type: 'comment', targetId: 'journey' };
    const { records } = await taken([{ id: 'journey', type: 'stage' }, comment, heading]);
    expect(records).toEqual([{ id: 'fresh1', type: 'stage' }, comment, heading]);
  });

  it('reset: fields that do not fit get their initial values', async () => {
    const bad = { ...stage, title: 7, entering: -5, note: 'kept', someday: 'kept' };
    const { records, issues } = await outcome(bad);
    expect(records).toEqual([{ ...bad, title: '', entering: null }]);
    expect(issues).toEqual([
      { action: 'reset', where: 's', field: 'title' },
      { action: 'reset', where: 's', field: 'entering' },
    ]);
  });

  it('shortened: texts that are too long are cut, never through a sign', async () => {
    const long = 'x'.repeat(9999) + '🙂';
    const { records, issues } = await outcome({ ...stage, note: long, title: long.slice(1) });
    expect(records).toEqual([{ ...stage, note: `${'x'.repeat(9999)}\ufffd`, title: long.slice(1) }]);
    expect(issues).toMatchObject([{ action: 'shortened', field: 'note' }]);
    expect(issues[0]?.where.length).toBeLessThanOrEqual(60);
  });

  it('unsafe: names that programs give a meaning to are left out, wherever they stand', async () => {
    const text = file({ records: 'HERE' }).replace(
      '"HERE"',
      '[{"id":"s","type":"stage","__proto__":{"polluted":1},"note":"x","deep":[{"constructor":{"prototype":{}},"a":1}]}]',
    );
    const result = await read(text);
    if (!result.ok) throw result.error;
    expect(result.value.records[1]).toEqual({ id: 's', type: 'stage', note: 'x', deep: [{ a: 1 }] });
    expect(result.value.issues).toEqual([{ action: 'unsafe', where: 's' }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('secondJourney: a map has one heading, whatever its id, and always has it', async () => {
    const { records, issues } = await taken([
      { id: 'x', type: 'journey', title: 'First', deleted: true },
      { ...heading, title: 'Second' },
    ]);
    expect(records).toEqual([{ id: 'journey', type: 'journey', title: 'First' }]);
    expect(issues).toEqual([{ action: 'secondJourney', where: 'Second' }]);
    expect((await taken([stage])).records[0]).toEqual({ id: 'journey', type: 'journey' });
  });

  it('unknown: what a newer program made is kept as it is', async () => {
    const strangers = [
      { id: 'h', type: 'hologram', title: 'Shine', deep: { a: [1] } },
      { id: 'k', type: 'card', kind: 'kindOfTomorrow', severity: 'unheard of' },
    ];
    const { records, issues } = await outcome(...strangers);
    expect(records).toEqual(strangers);
    expect(issues).toEqual([
      { action: 'unknown', where: 'Shine' },
      { action: 'unknown', where: 'k' },
    ]);
  });

  it('dangling: references to what is not there are cleared, and links and comments without an end left out', async () => {
    const { records, issues } = await outcome(
      { id: 'c', type: 'card', kind: 'note', title: 'C', stageId: 'gone', personaIds: ['gone'] },
      { id: 'l', type: 'link', label: 'L', fromId: 'c', toId: 'gone' },
      { id: 'r', type: 'comment', text: 'R', targetId: 'l' },
    );
    expect(records).toEqual([{ id: 'c', type: 'card', kind: 'note', title: 'C', stageId: null, personaIds: [] }]);
    expect(issues.map(({ action, where, field }) => [action, where, field])).toEqual([
      ['dangling', 'C', 'stageId'],
      ['dangling', 'C', 'personaIds'],
      ['dangling', 'L', undefined],
      ['dangling', 'R', undefined],
    ]);
  });

  it('garbled: halves of signs are replaced wherever they stand', async () => {
    const { records, issues } = await outcome({ ...stage, title: 'B\ud800', tags: ['ok', '\udc00'], ['\ud800']: 'x' });
    expect(records).toEqual([{ ...stage, title: 'B\ufffd', tags: ['ok', '\ufffd'] }]);
    expect(issues).toEqual([
      { action: 'garbled', where: 'B\ufffd', field: 'title' },
      { action: 'garbled', where: 'B\ufffd', field: 'tags' },
      { action: 'unsafe', where: 'B\ufffd' },
    ]);
  });

  it('strangePart: what is neither records nor pictures is left out', async () => {
    const { issues } = await taken([], { app: 'percurso 9', theme: { dark: true }, ['x'.repeat(99)]: null });
    expect(issues).toEqual([
      { action: 'strangePart', where: 'theme' },
      { action: 'strangePart', where: `${'x'.repeat(59)}…` },
    ]);
  });

  describe('only pictures that are what they say are taken', () => {
    const data = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
    const png = { mime: 'image/png', width: 2, height: 1, data: data(tinyPictures.png) };
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const named = async (bytes: Uint8Array | string) => (await sha256(new Uint8Array(Buffer.from(bytes)))) ?? '';

    it('with the size that their bytes tell', async () => {
      const id = await named(tinyPictures.png);
      const { assets, issues } = await taken([], { assets: { [id]: png } });
      expect(assets).toMatchObject([{ id, mime: 'image/png', width: 1, height: 1 }]);
      expect([...(assets[0]?.bytes ?? [])]).toEqual([...tinyPictures.png]);
      expect(issues).toEqual([]);
    });

    it.each([
      ['badPicture', 'another digest', png, 'a'.repeat(64)],
      ['badPicture', 'no digest', png, 'not a digest'],
      ['badPicture', 'nothing', null, 'b'.repeat(64)],
      ['badPicture', 'no base 64', { ...png, data: '<svg/>' }, 'c'.repeat(64)],
      ['foreignPicture', 'a drawing', { ...png, mime: 'image/svg+xml', data: data(drawing) }, null],
      ['foreignPicture', 'a drawing that says it is a PNG', { ...png, data: data(drawing) }, null],
      ['foreignPicture', 'a GIF that says it is a PNG', { ...png, data: data(tinyPictures.gif) }, null],
      ['foreignPicture', 'a page', { ...png, mime: 'text/html', data: data('<script>alert(1)</script>') }, null],
      ['largePicture', 'too many bytes', { ...png, data: 'A'.repeat(14_000_004) }, null],
      ['largePicture', 'too many pixels', { ...png, data: data(pngOfSize(8000, 6000)) }, null],
    ])('%s: %s', async (action, _, picture, name) => {
      const id = name ?? (await named(Buffer.from((picture as { data: string }).data, 'base64')));
      const { assets, issues } = await taken([], { assets: { [id]: picture } });
      expect(assets).toEqual([]);
      expect(issues).toEqual([{ action, where: id.slice(0, 12) }]);
    });

    it.each([[[]], ['x'], [7]])('badPicture: %j in the place of all of them', async (assets) => {
      const read = await taken([], { assets });
      expect(read.assets).toEqual([]);
      expect(read.issues).toEqual([{ action: 'badPicture', where: 'assets' }]);
    });
  });

  it('values that no text can be made of do no harm', async () => {
    const odd = { toString: 1, valueOf: 1 };
    const { records } = await outcome(
      { id: 'not an id', type: 'stage' },
      { id: 'c', type: 'card', kind: 'note', personaIds: [odd], title: odd, stageId: odd },
      { id: odd, type: 'lane', title: odd },
    );
    expect(records).toHaveLength(3);
  });
});
