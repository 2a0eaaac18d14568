import { colourNames, durationForms, durationUnits, sourceKinds } from '../../src/model/content.ts';
import { type Field, MAX_TEXT } from '../../src/model/field.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import type { Random } from './random.ts';

const words = ['', 'ok', 'Não sei', 'two\nlines', '🙂 <b>', 'a longer text that wraps', 'ação', '0', ' '];

export function anyWord(random: Random): string {
  return random.pick(words);
}

function anyDay(random: Random): string {
  return new Date(Date.UTC(2020 + random.below(10), random.below(12), 1 + random.below(28))).toISOString().slice(0, 10);
}

/** A value that the field takes. Fields that refer to other parts get their initial value. */
export function goodValue(field: Field<unknown>, random: Random): unknown {
  const { control, initial, schema } = field;
  if (random.chance(10) && schema.safeParse(null).success) return null;
  switch (control.type) {
    case 'line':
    case 'text':
      return anyWord(random);
    case 'tags':
    case 'lines':
      return random.some(words, 30);
    case 'checklist':
      return random.some(words, 20).map((text) => ({ text, done: random.chance(50) }));
    case 'sources':
      return random
        .some(sourceKinds, 20)
        .map((kind) => ({ kind, reference: anyWord(random), date: random.chance(50) ? anyDay(random) : null }));
    case 'series':
      return random.some([1, 2, 3, 4], 50).map((value) => ({ date: anyDay(random), value: value * 7.5 }));
    case 'kinds':
      return random.some(cardKinds, 20);
    case 'colour':
      return random.pick(colourNames);
    case 'picture':
      return { asset: 'ab'.repeat(32), width: 1 + random.below(2000), height: 1 + random.below(2000) };
    case 'switch':
      return random.chance(50);
    case 'date':
      return anyDay(random);
    case 'duration':
      return { form: random.pick(durationForms), amount: random.below(90), unit: random.pick(durationUnits) };
    case 'choice':
    case 'scale':
      return random.pick<string | number>(control.options);
    case 'choices':
      return random.some(control.options, 30);
    case 'number':
      return Math.min(control.max, Math.max(control.min, random.below(2000) - 500));
    case 'personas':
    case 'persona':
    case 'hidden':
      return initial;
  }
}

const oddities: readonly unknown[] = [
  null,
  true,
  1.5,
  -1e16,
  NaN,
  '!',
  '2024-02-31',
  'x'.repeat(MAX_TEXT + 1),
  {},
  [{}],
  [1, 2, 3],
  Array<string>(501).fill('ok'),
];

/** Values of every sort that the field does not take. */
export function badValues(field: Field<unknown>): unknown[] {
  return oddities.filter((value) => !field.schema.safeParse(value).success);
}
