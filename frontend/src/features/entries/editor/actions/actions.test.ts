import { describe, expect, it } from 'vitest';
import type { Entry, Transition } from '@/api';
import { actionsOf } from './actions';

const live = { number: 6, published_at: '2026-11-19T10:00:00Z', first_published_at: '2026-11-01T10:00:00Z' };
const entry = (state: Entry['state'], transitions: Transition[], more: Partial<Entry> = {}) => ({
  state,
  transitions,
  live: null,
  has_changes: false,
  ...more,
});

describe('the buttons of an entry', () => {
  it('a draft is published by who may, and submitted by who may not', () => {
    expect(actionsOf(entry('draft', ['publish', 'submit', 'archive'])).primary).toBe('publish');
    expect(actionsOf(entry('draft', ['submit'])).primary).toBe('submit');
  });

  it('a reviewer decides between approving and asking for changes', () => {
    const actions = actionsOf(entry('in_review', ['approve', 'request_changes', 'publish']));
    expect(actions).toMatchObject({ primary: 'approve', beside: 'request_changes', menu: ['publish'] });
  });

  it('the author of a submitted draft can take it back', () => {
    expect(actionsOf(entry('in_review', ['withdraw'])).primary).toBe('withdraw');
  });

  it('a live entry without edits is up to date', () => {
    const actions = actionsOf(entry('published', ['unpublish', 'archive'], { live }));
    expect(actions).toMatchObject({ primary: null, upToDate: true, menu: ['unpublish', 'archive'] });
  });

  it('a live entry with edits can be published again or put back', () => {
    const actions = actionsOf(
      entry('published', ['publish', 'discard_changes'], { live, has_changes: true }),
    );
    expect(actions).toMatchObject({ primary: 'publish', upToDate: false, menu: ['discard_changes'] });
  });

  it('offers nothing to somebody who may do nothing', () => {
    expect(actionsOf(entry('draft', []))).toEqual({ primary: null, beside: null, upToDate: false, menu: [] });
  });
});
