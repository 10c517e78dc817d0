/** The one line that says where the text is. Pure, so that each state's words can be tested. */
import type { Entry } from '@/api';
import type { EngineState } from '@/editing/save-engine';

export interface StatusWords {
  /** Key of the message and what goes into it. */
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly tone: 'plain' | 'busy' | 'warning' | 'danger';
  readonly action: 'retry' | 'decide' | null;
}

export interface Clockwork {
  readonly time: (iso: string) => string;
  readonly relative: (iso: string) => string;
}

const plain = (message: string, values: StatusWords['values'] = {}): StatusWords => ({
  message,
  values,
  tone: 'plain',
  action: null,
});

export function statusWords(state: EngineState<Entry>, workflow: boolean, format: Clockwork): StatusWords {
  const { document: entry } = state;
  const kept = state.journaled ? 'kept' : 'unkept';
  switch (state.status) {
    case 'saving':
      return { ...plain('status.saving'), tone: 'busy' };
    case 'dirty':
      return { ...plain('status.dirty'), tone: 'busy' };
    case 'offline':
      return { ...plain(`status.offline.${kept}`), tone: 'warning', action: 'retry' };
    case 'error':
      return {
        ...plain(`status.error.${kept}`, { detail: state.failure?.detail ?? '' }),
        tone: 'danger',
        action: 'retry',
      };
    case 'conflict':
      return { ...plain('status.conflict'), tone: 'danger', action: 'decide' };
    case 'signed-out':
      return { ...plain(`status.signedOut.${kept}`), tone: 'warning' };
    case 'gone':
      return { ...plain('status.gone'), tone: 'danger' };
    case 'clean':
    case 'saved':
      return savedWords(entry, workflow, timeOf(state), format);
  }
}

function timeOf({ savedAt, document }: EngineState<Entry>): string {
  return savedAt === null ? document.updated_at : new Date(savedAt).toISOString();
}

function savedWords(entry: Entry, workflow: boolean, at: string, format: Clockwork): StatusWords {
  const time = isSameDay(at) ? format.time(at) : format.relative(at);
  if (!workflow) return plain('status.savedAtOnce', { time });
  const { live } = entry;
  if (live === null) return plain('status.saved', { time });
  if (entry.has_changes) return plain('status.savedBeside', { time, number: live.number });
  return plain('status.published', { time: format.relative(live.published_at), number: live.number });
}

function isSameDay(iso: string): boolean {
  return new Date(iso).toDateString() === new Date().toDateString();
}
