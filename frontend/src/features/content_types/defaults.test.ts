import { describe, expect, it } from 'vitest';
import { asDefault, fitsRules } from './defaults';

const rules = { min: '', max: '', pattern: '', options: [{ value: 'soup' }, { value: 'cake' }] } as const;

describe('a value for new entries', () => {
  it.each([
    ['integer', { min: 1, max: 5 }, 3, true],
    ['integer', { min: 1, max: 5 }, 6, false],
    ['decimal', { min: 1 }, '0.5', false],
    ['text', { max: 3 }, 'four', false],
    ['text', { max: 4 }, 'fóür', true],
    ['text', { pattern: '[a-z]+' }, 'a1', false],
    ['text', { pattern: '(?<' }, 'anything', true],
    ['select', {}, 'soup', true],
    ['select', {}, 'bread', false],
    ['multi_select', {}, ['soup', 'bread'], false],
    ['multi_select', { max: 1 }, ['soup', 'cake'], false],
    ['json', { max: 1 }, 'a long text', true],
    ['integer', { min: 1 }, null, true],
  ] as const)('of kind %s under %j: %j fits: %s', (kind, more, value, fits) => {
    expect(fitsRules(value, { ...rules, ...more, kind })).toBe(fits);
  });

  it('is none when nothing is chosen', () => {
    expect([undefined, '', false, []].map(asDefault)).toEqual([null, null, null, null]);
    expect([0, true, 'x'].map(asDefault)).toEqual([0, true, 'x']);
  });
});
