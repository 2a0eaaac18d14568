import { describe, expect, it } from 'vitest';
import { repair } from '../model/integrity.ts';
import { JourneyMap } from '../model/journeyMap.ts';
import { fieldsOf, isRecordId, type MapRecord, readRecord } from '../model/records.ts';
import { templates } from './index.ts';
import { recordsOf, type TemplateLanguage } from './sketch.ts';

const languages = ['pt', 'en'] as const satisfies readonly TemplateLanguage[];
const cases = templates.flatMap((template) => languages.map((language) => ({ id: template.id, template, language })));

/** Cards that say enough without a title: by their medium, their measure or their place on a curve. */
const untitledKinds = new Set(['metric', 'channel', 'emotion']);

/** Names, and words that Brazilians and the English share. */
const shared = new Set([
  'Bianca Rocha',
  'Branding',
  'CRM',
  'CX',
  'Caio Mendes',
  'Churn',
  'Helena Duarte',
  'Horizonte',
  'In-app',
  'Instagram',
  'Landing page',
  'Marina Alves',
  'Marketing',
  'NPS',
  'Onboarding',
  'Patrícia Lemos',
  'Rui Tavares',
  '%',
]);

function counter(): () => string {
  let count = 0;
  return () => `id${(count += 1)}`;
}

function valid(template: (typeof templates)[number], language: TemplateLanguage): MapRecord[] {
  return recordsOf(template.sketch, language, counter()).map((raw) => {
    const read = readRecord(raw);
    if (read.status !== 'valid') throw new Error(`${read.status}: ${JSON.stringify(raw)}`);
    return read.record;
  });
}

/** Every text of a record that a person would write, by the field that holds it. */
function textsOf(record: MapRecord): { readonly key: string; readonly text: string }[] {
  return Object.entries(fieldsOf(record)).flatMap(([key, { control }]) => {
    const value: unknown = record[key as keyof MapRecord];
    const texts =
      control.type === 'line' || control.type === 'text'
        ? [value]
        : control.type === 'lines' || control.type === 'tags'
          ? (value as unknown[])
          : control.type === 'checklist'
            ? (value as { text: unknown }[]).map(({ text }) => text)
            : control.type === 'sources'
              ? (value as { reference: unknown }[]).map(({ reference }) => reference)
              : [];
    return texts.map((text) => ({ key, text: text as string }));
  });
}

describe.each(cases)('template $id in $language', ({ template, language }) => {
  it('gives valid records only', () => {
    for (const raw of recordsOf(template.sketch, language, counter())) {
      expect(readRecord(raw), JSON.stringify(raw)).toMatchObject({ status: 'valid' });
      expect(isRecordId(raw.id)).toBe(true);
    }
  });

  it('gives every record an id of its own', () => {
    const ids = recordsOf(template.sketch, language, counter()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points only at what is there', () => {
    const records = valid(template, language);
    const idsOf = (type: MapRecord['type']) =>
      new Set(records.filter((record) => record.type === type).map(({ id }) => id));
    const [cards, personas, stages, lanes] = [idsOf('card'), idsOf('persona'), idsOf('stage'), idsOf('lane')];
    for (const record of records) {
      if (record.type === 'link') expect([cards.has(record.fromId), cards.has(record.toId)]).toEqual([true, true]);
      if (record.type !== 'card') continue;
      const words = record.title;
      expect(stages.has(record.stageId ?? ''), `stage of ${words}`).toBe(true);
      expect(lanes.has(record.laneId ?? ''), `lane of ${words}`).toBe(true);
      for (const id of record.personaIds) expect(personas.has(id), `persona of ${words}`).toBe(true);
      if (record.kind === 'emotion') expect(personas.has(record.personaId ?? ''), `persona of ${words}`).toBe(true);
    }
    expect(repair(JourneyMap.of(records))).toEqual([]);
  });

  it('titles whatever a reader would look for', () => {
    for (const record of valid(template, language)) {
      if (!('title' in record) || (record.type === 'journey' && template.id === 'blank')) continue;
      if (record.type === 'card' && untitledKinds.has(record.kind)) continue;
      expect(record.title.trim(), JSON.stringify(record)).not.toBe('');
    }
  });
});

describe.each(templates)('template $id', ({ sketch, ...template }) => {
  it('has no more cells in a lane than stages', () => {
    for (const { cells = [] } of sketch.lanes) expect(cells.length).toBeLessThanOrEqual(sketch.stages.length);
  });

  it('puts into a lane only kinds that the lane takes', () => {
    for (const { kinds, cells = [] } of sketch.lanes) {
      for (const card of cells.flat()) expect(kinds).toContain(card.kind);
    }
  });

  it('uses a name for one thing only', () => {
    const names = [
      ...(sketch.personas ?? []).map(({ name }) => name),
      ...sketch.lanes.flatMap(({ cells = [] }) =>
        cells.flat().flatMap(({ name }) => (name === undefined ? [] : [name])),
      ),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('is told in both languages', () => {
    expect(template.name.pt).not.toBe(template.name.en);
    expect(template.description.pt).not.toBe(template.description.en);
    const [inPortuguese, inEnglish] = languages.map((language) =>
      valid({ ...template, sketch }, language).map(textsOf),
    );
    inPortuguese?.forEach((texts, i) => {
      texts.forEach(({ key, text }, place) => {
        const other = inEnglish?.[i]?.[place]?.text ?? '';
        expect(text === '', `${key}: “${text}” and “${other}”`).toBe(other === '');
        if (text !== '' && !shared.has(text)) expect(text, key).not.toBe(other);
      });
    });
  });
});

describe('templates', () => {
  it('have ids of their own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  it('use every word that is said to be shared', () => {
    const same = templates.flatMap((template) => {
      const english = valid(template, 'en').map(textsOf);
      return valid(template, 'pt')
        .map(textsOf)
        .flatMap((texts, i) => texts.filter(({ text }, place) => text === english[i]?.[place]?.text));
    });
    const used = new Set(same.map(({ text }) => text));
    expect([...shared].filter((word) => !used.has(word))).toEqual([]);
  });
});
