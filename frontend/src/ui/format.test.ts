import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const now = Date.parse('2026-11-22T12:00:00Z');
const { relative, bytes, list } = createFormat('en-GB');

describe('when something happened', () => {
  it.each([
    ['2026-11-22T11:59:40Z', 'now'],
    ['2026-11-22T11:55:00Z', '5 minutes ago'],
    ['2026-11-22T09:10:00Z', '2 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-16T13:00:00Z', '5 days ago'],
    ['2026-11-10T12:00:00Z', '10 Nov 2026'],
  ])('%s is said as %s', (iso, words) => {
    expect(relative(iso, now)).toBe(words);
  });

  it('is "now" when the clock of this device is a little behind', () => {
    expect(relative('2026-11-22T12:00:20Z', now)).toBe('now');
  });
});

describe('a size', () => {
  it.each([
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [247_000, '247 kB'],
    [8_400_000, '8.4 MB'],
  ])('of %d bytes is said as %s', (value, words) => {
    expect(bytes(value)).toBe(words);
  });
});

it('names people as a sentence does', () => {
  expect(list(['Ada', 'Ida', 'Lev'])).toBe('Ada, Ida and Lev');
});
