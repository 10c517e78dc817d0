import { describe, expect, it } from 'vitest';
import { ApiError, type Entry } from '@/api';
import type { EngineState } from '@/editing/save-engine';
import { anEntry } from '@/testing/factories';
import { outcomeOf } from './outcome';
import { statusWords } from './status-words';

const format = { time: () => '10:42', relative: () => '3 days ago' };
const live = { number: 6, published_at: '2026-11-19T10:00:00Z', first_published_at: '2026-11-01T10:00:00Z' };

function words(state: Partial<EngineState<Entry>>, entry: Partial<Entry> = {}, workflow = true) {
  const whole: EngineState<Entry> = {
    status: 'saved',
    document: anEntry(entry),
    savedAt: Date.now(),
    dirtyKeys: [],
    journaled: true,
    failure: null,
    conflict: null,
    notice: null,
    commandRunning: false,
    ...state,
  };
  return statusWords(whole, workflow, format);
}

describe('the status line', () => {
  it('says when a draft was saved', () => {
    expect(words({})).toMatchObject({ message: 'status.saved', values: { time: '10:42' } });
  });

  it('says since when readers see a published entry', () => {
    const shown = words({ status: 'clean' }, { live, state: 'published', has_changes: false });
    expect(shown).toMatchObject({ message: 'status.published', values: { time: '3 days ago', number: 6 } });
  });

  it('says what readers still see while a published entry is edited', () => {
    const shown = words({}, { live, state: 'published', has_changes: true });
    expect(shown).toMatchObject({ message: 'status.savedBeside', values: { time: '10:42', number: 6 } });
  });

  it('says that readers see each save where there is no workflow', () => {
    expect(words({}, {}, false).message).toBe('status.savedAtOnce');
  });

  it('tells kept text from text that is nowhere yet, and offers to try again', () => {
    expect(words({ status: 'offline' })).toMatchObject({ message: 'status.offline.kept', action: 'retry' });
    expect(words({ status: 'error', journaled: false })).toMatchObject({
      message: 'status.error.unkept',
      tone: 'danger',
      action: 'retry',
    });
  });

  it('offers to decide a conflict', () => {
    expect(words({ status: 'conflict' }).action).toBe('decide');
  });
});

describe('what an answer means to the save engine', () => {
  const refusal = (status: number, wait: number | null = null) =>
    outcomeOf(
      new ApiError(
        { type: 'about:blank', title: 'No', status, code: 'x', request_id: 'r', errors: [] } as never,
        wait,
      ),
    );

  it.each([
    [0, 'offline'],
    [401, 'signed-out'],
    [404, 'gone'],
    [412, 'stale'],
    [422, 'invalid'],
  ])('%i is %s', (status, kind) => {
    expect(refusal(status).kind).toBe(kind);
  });

  it('a server that stumbled is asked again, one that forbids is not', () => {
    expect(refusal(503)).toMatchObject({ kind: 'failed', retryable: true });
    expect(refusal(429, 7)).toMatchObject({ retryable: true, retryAfterMs: 7000 });
    expect(refusal(403)).toMatchObject({ kind: 'failed', retryable: false });
  });
});
