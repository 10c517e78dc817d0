import { describe, expect, it } from 'vitest';
import { isFiltered, parseEntrySearch } from './search';

describe('the address of a content list', () => {
  it('gives back what it was given', () => {
    const search = { q: 'tide', state: 'draft', author: 'a-1', sort: 'title', page: 3 } as const;
    expect(parseEntrySearch(search)).toMatchObject(search);
  });

  it('leaves out what it does not know', () => {
    const search = parseEntrySearch({ state: 'lost', sort: 'colour', page: -4, q: '', x: 1 });
    expect(Object.values(search).filter((value) => value !== undefined)).toEqual([]);
  });

  it('takes a number as words, because an address cannot tell them apart', () => {
    expect(parseEntrySearch({ q: 2026 }).q).toBe('2026');
  });

  it('leaves out what is so anyway', () => {
    expect(parseEntrySearch({ sort: '-updated_at', page: 1 })).toMatchObject({
      sort: undefined,
      page: undefined,
    });
  });

  it('is filtered by anything but the order and the page', () => {
    expect(isFiltered({ sort: 'title', page: 2 })).toBe(false);
    expect(isFiltered({ tag: 't' })).toBe(true);
  });
});
