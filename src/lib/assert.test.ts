import { expect, it } from 'vitest';
import { assert } from './assert.ts';

it('throws only where something does not hold', () => {
  expect(() => {
    assert(true, 'the sun rises');
  }).not.toThrow();
  expect(() => {
    assert(0, 'the sun rises');
  }).toThrow('Broken assumption: the sun rises');
});
