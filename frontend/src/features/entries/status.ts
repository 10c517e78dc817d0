import type { EntrySummary } from '@/api';
import type { Status } from '@/ui';

/** What a list says about an entry: live content with a newer draft is its own state to a reader. */
export function statusOf({
  state,
  live,
  has_changes,
}: Pick<EntrySummary, 'state' | 'live' | 'has_changes'>): Status {
  if (live && has_changes && (state === 'published' || state === 'draft')) return 'changed';
  return state;
}
