import { describe, expect, it } from 'vitest';
import { daySchema, idSchema } from './field.ts';

describe('ids', () => {
  it.each(['a', 'V1StGXR8_Z5jdHi6B-myT', 'journey', 'x'.repeat(64)])('[R2] %s is one', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'a b', 'a/b', 'ação', '__proto__', 'constructor', 'prototype', 'x'.repeat(65), 'a\n', 5, null])(
    '[R2] %j is none',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );
});

describe('days', () => {
  it.each(['2024-02-29', '2026-12-31', '1999-01-01'])('%s is one', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true);
  });

  // Engines differ in what they make of days that no month has: a record must be valid in all or in none.
  it.each(['2023-02-29', '2024-02-31', '2024-04-31', '2024-13-01', '2024-00-10', '24-01-01', '2024-1-1', ''])(
    '%j is none',
    (day) => {
      expect(daySchema.safeParse(day).success).toBe(false);
    },
  );
});
