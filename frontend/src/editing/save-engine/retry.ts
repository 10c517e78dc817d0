/** Tries again by itself after 2, 4, 8 ... at most 30 seconds, or when the server said to come back. */
import type { Clock } from './types';

const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;

export class Retry {
  readonly #clock: Clock;
  readonly #fire: () => void;
  #cancel: (() => void) | null = null;
  #waitMs = FIRST_MS;

  constructor(clock: Clock, fire: () => void) {
    this.#clock = clock;
    this.#fire = fire;
  }

  schedule(afterMs?: number): void {
    this.cancel();
    this.#cancel = this.#clock.after(afterMs ?? this.#waitMs, () => {
      this.#cancel = null;
      this.#fire();
    });
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_MS);
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** A save landed: the next trouble starts with a short wait again. */
  reset(): void {
    this.cancel();
    this.#waitMs = FIRST_MS;
  }
}
