/** Waits for a pause in the typing, but never longer than `maxWaitMs` after the first keystroke of the burst. */
import type { Clock } from './types';

export class Debounce {
  readonly #clock: Clock;
  readonly #quietMs: number;
  readonly #maxWaitMs: number;
  readonly #fire: () => void;
  #cancel: (() => void) | null = null;
  #startedAt = 0;

  constructor(clock: Clock, quietMs: number, maxWaitMs: number, fire: () => void) {
    this.#clock = clock;
    this.#quietMs = quietMs;
    this.#maxWaitMs = maxWaitMs;
    this.#fire = fire;
  }

  poke(): void {
    const now = this.#clock.now();
    if (this.#cancel === null) this.#startedAt = now;
    else this.#cancel();
    const left = this.#startedAt + this.#maxWaitMs - now;
    this.#cancel = this.#clock.after(Math.max(0, Math.min(this.#quietMs, left)), () => {
      this.#cancel = null;
      this.#fire();
    });
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
