import { describe, expect, it } from 'vitest';
import type { Field } from '@/api';
import { toKey, withOwnRules } from './kinds';

const field: Field = { key: 'a', label: 'A', kind: 'text', required: false, unique: false, localised: false };

describe('a key made from a label', () => {
  it.each([
    ['Reading time', 'reading_time'],
    ['Überschrift', 'uberschrift'],
    ['2nd author', 'nd_author'],
    ['  Price (€) ', 'price'],
    ['日本', ''],
  ])('makes %j into %j', (label, key) => {
    expect(toKey(label)).toBe(key);
  });

  it('is never longer than the server allows', () => {
    expect(toKey('x'.repeat(100))).toHaveLength(64);
  });
});

describe('the rules of a field', () => {
  it('leave out what another kind left behind', () => {
    const changed: Field = { ...field, kind: 'boolean', min: 1, max: 5, pattern: 'x', unique: true };
    expect(withOwnRules(changed)).toEqual({ ...field, kind: 'boolean' });
  });

  it('count only where there is more than one', () => {
    const media: Field = { ...field, kind: 'media', multiple: false, max: 5 };
    expect(withOwnRules(media)).toEqual({ ...field, kind: 'media', multiple: false });
    expect(withOwnRules({ ...media, multiple: true })).toMatchObject({ multiple: true, max: 5 });
  });

  it('keep what the kind knows, and the id of a field that exists', () => {
    const kept: Field = { ...field, id: 'f1', kind: 'relation', target: 'author', multiple: true };
    expect(withOwnRules(kept)).toEqual(kept);
  });
});
