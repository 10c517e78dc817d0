import { describe, expect, it } from 'vitest';
import type { Field } from '@/api';
import { checksOf, refusedChecks } from './checks';

const field = (key: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  key,
  label: key,
  kind,
  required: false,
  unique: false,
  localised: false,
  ...more,
});
const image = (alt?: string) => ({
  type: 'image',
  attrs: { src: '/x.png', ...(alt === undefined ? {} : { alt }) },
});

describe('the checks before publishing', () => {
  it('a required field that is empty blocks', () => {
    const fields = [
      field('title', 'text', { required: true }),
      field('body', 'rich_text', { required: true }),
    ];
    const checks = checksOf(fields, { title: '  ', body: { type: 'doc', content: [{ type: 'paragraph' }] } });
    expect(checks.map(({ key, blocks }) => [key, blocks])).toEqual([
      ['title', true],
      ['body', true],
    ]);
  });

  it('a slug that is made from the title does not', () => {
    const slug = field('slug', 'slug', { required: true, source: 'title' });
    expect(checksOf([slug], { slug: null, title: 'A title' })).toEqual([]);
  });

  it('a switch that is off is an answer', () => {
    expect(checksOf([field('featured', 'boolean', { required: true })], { featured: null })).toEqual([]);
  });

  it('images nobody described are pointed out, also inside other blocks', () => {
    const body = {
      type: 'doc',
      content: [image(), { type: 'blockquote', content: [image('A shop'), image('')] }],
    };
    expect(checksOf([field('body', 'rich_text')], { body })).toMatchObject([
      { kind: 'alt', blocks: false, count: 2 },
    ]);
  });

  it('what the server refuses leads to its field', () => {
    const violations = [
      { pointer: '/fields/slug', code: 'field.taken', detail: 'Another article has this slug.' },
    ];
    expect(refusedChecks([field('slug', 'slug')], violations)).toMatchObject([
      { kind: 'refused', key: 'slug', detail: 'Another article has this slug.' },
    ]);
  });
});
