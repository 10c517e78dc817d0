/**
 * What the buttons of an entry say, from its state and from what the server allows this person now.
 * Invariant: nothing is offered that is not among the entry's transitions.
 */
import type { Entry, Transition } from '@/api';

export interface EntryActions {
  readonly primary: Transition | null;
  /** Nothing to do: readers already see what is here. */
  readonly upToDate: boolean;
  /** A second button beside the primary, for a decision with two sides. */
  readonly beside: Transition | null;
  readonly menu: readonly Transition[];
}

/** Which one the state calls for first. */
const PREFERRED: Readonly<Record<Entry['state'], readonly Transition[]>> = {
  draft: ['publish', 'submit'],
  in_review: ['approve', 'withdraw', 'publish'],
  approved: ['publish', 'withdraw'],
  published: ['publish', 'submit'],
  changed: ['publish', 'submit'],
  archived: ['reopen'],
};

const MENU_ORDER: readonly Transition[] = [
  'publish',
  'approve',
  'request_changes',
  'submit',
  'withdraw',
  'reopen',
  'discard_changes',
  'unpublish',
  'archive',
];

export function actionsOf(
  entry: Pick<Entry, 'state' | 'live' | 'has_changes' | 'transitions'>,
): EntryActions {
  const allowed = new Set(entry.transitions);
  const isLive = entry.live !== null;
  const idle = isLive && !entry.has_changes && (entry.state === 'published' || entry.state === 'changed');
  const primary = idle ? null : (PREFERRED[entry.state].find((one) => allowed.has(one)) ?? null);
  const beside = primary === 'approve' && allowed.has('request_changes') ? 'request_changes' : null;
  return {
    primary,
    beside,
    upToDate: idle,
    menu: MENU_ORDER.filter((one) => allowed.has(one) && one !== primary && one !== beside),
  };
}

/** These take something away from readers or from the writer and are asked about first. */
export const ASKS_FIRST: ReadonlySet<Transition> = new Set(['unpublish', 'archive', 'discard_changes']);
