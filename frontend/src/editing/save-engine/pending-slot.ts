/**
 * The one place where a request waits while another is in flight.
 * Invariants: the strongest intent stays; a status command is never pushed out; whoever is pushed out is told.
 */
import type { Intent, IntentKind, Settlement } from './types';

export interface Pending<D, C> {
  readonly intent: Intent<C>;
  readonly settle: (settlement: Settlement<D>) => void;
}

const STRENGTH: Record<IntentKind, number> = { command: 5, named: 4, leave: 3, blur: 2, edit: 1 };

export class PendingSlot<D, C> {
  #waiting: Pending<D, C> | null = null;

  get intent(): Intent<C> | null {
    return this.#waiting?.intent ?? null;
  }

  offer(next: Pending<D, C>): void {
    const held = this.#waiting;
    if (held === null) {
      this.#waiting = next;
      return;
    }
    if (held.intent.kind === 'command' && next.intent.kind === 'command') {
      next.settle({ kind: 'dropped', reason: 'command-pending' });
      return;
    }
    const stronger = STRENGTH[next.intent.kind] >= STRENGTH[held.intent.kind] ? next : held;
    this.#waiting = stronger;
    (stronger === next ? held : next).settle({ kind: 'superseded' });
  }

  take(): Pending<D, C> | null {
    const held = this.#waiting;
    this.#waiting = null;
    return held;
  }
}
