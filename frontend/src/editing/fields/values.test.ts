import { describe, expect, it } from 'vitest';
import { fromLocalInput, toLocalInput } from './instant';
import { parseDecimal, parseInteger, parseJson } from './parse';
import { slugify } from './slugify';

describe('numbers as they are typed', () => {
  it.each([
    ['12', 12],
    ['-3', -3],
    ['', null],
  ])('%j is the whole number %j', (text, value) => {
    expect(parseInteger(text)).toEqual({ ok: true, value });
  });

  it.each(['1.5', '1e3', '-', '99999999999999999999', 'x'])('%j is no whole number', (text) => {
    expect(parseInteger(text).ok).toBe(false);
  });

  it('takes a decimal comma as well as a point', () => {
    expect(parseDecimal('1,5')).toEqual({ ok: true, value: 1.5 });
    expect(parseDecimal('.5')).toEqual({ ok: true, value: 0.5 });
    expect(parseDecimal('1.').ok).toBe(true);
    expect(parseDecimal('1.2.3').ok).toBe(false);
  });
});

describe('instants', () => {
  it('go through the local input and come back', () => {
    const instant = '2026-11-22T10:42:00Z';
    expect(fromLocalInput(toLocalInput(instant))).toBe(instant);
    expect(fromLocalInput(toLocalInput('2026-11-22T10:42:07Z'))).toBe('2026-11-22T10:42:07Z');
  });

  it('an empty or broken one is none', () => {
    expect(toLocalInput(null)).toBe('');
    expect(toLocalInput('soon')).toBe('');
    expect(fromLocalInput('')).toBeNull();
  });
});

describe('a slug made from a title', () => {
  it.each([
    ['The Corner Bookshop!', 'the-corner-bookshop'],
    ['Café Straße', 'cafe-strasse'],
    ['It’s   2026', 'its-2026'],
    ['日本', ''],
  ])('%j is %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });
});

describe('JSON', () => {
  it('is nothing when empty and refused when broken', () => {
    expect(parseJson('  ')).toEqual({ ok: true, value: null });
    expect(parseJson('{"a":').ok).toBe(false);
  });
});
