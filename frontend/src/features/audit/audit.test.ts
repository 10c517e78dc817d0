import { describe, expect, it } from 'vitest';
import { parseAuditSearch, toAuditQuery } from './search';
import { changes, readable } from './words';

describe('the filters of the audit log', () => {
  it('take from the address only what they know', () => {
    const raw = { kind: 'people', severity: 'loud', from: '2026-11-01', until: 'soon', page: 0, q: 7, x: 1 };
    expect(parseAuditSearch(raw)).toEqual({
      ...Object.fromEntries(
        ['severity', 'person', 'subject', 'address', 'until', 'page'].map((key) => [key, undefined]),
      ),
      q: '7',
      kind: 'people',
      from: '2026-11-01',
    });
  });

  it('hold the whole of the last day', () => {
    const { from, until } = toAuditQuery({ from: '2026-02-28', until: '2026-02-28' });
    expect(new Date(from ?? '')).toEqual(new Date(2026, 1, 28));
    expect(new Date(until ?? '')).toEqual(new Date(2026, 2, 1));
  });
});

describe('a row in words', () => {
  it.each([
    ['user_role_changed', 'User role changed'],
    ['user.manage', 'User manage'],
  ])('%s is %s', (name, words) => expect(readable(name)).toBe(words));

  it('lists what was different, whichever side has it', () => {
    expect(changes({ role: 'author', gone: 1 }, { role: 'editor', list: ['a'] })).toEqual([
      { key: 'gone', before: '1', after: null },
      { key: 'list', before: null, after: '["a"]' },
      { key: 'role', before: 'author', after: 'editor' },
    ]);
    expect(changes(null, undefined)).toEqual([]);
  });
});
