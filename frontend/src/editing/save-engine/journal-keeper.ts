/**
 * Writes unsaved text to the journal within half a second of an edit and removes it once it is on the server.
 * Invariant: journal operations run one after another, in the order they were asked for.
 */
import type { EditedFields } from './edited-fields';
import type { Clock, Journal } from './types';

const WRITE_AFTER_MS = 400;

export class JournalKeeper {
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #fields: EditedFields;
  readonly #version: () => number;
  readonly #changed: () => void;
  #cancel: (() => void) | null = null;
  #queue: Promise<void> = Promise.resolve();
  #keptRevision = 0;
  #holdsText = false;

  constructor(options: {
    journal: Journal;
    clock: Clock;
    fields: EditedFields;
    version: () => number;
    changed: () => void;
  }) {
    this.#journal = options.journal;
    this.#clock = options.clock;
    this.#fields = options.fields;
    this.#version = options.version;
    this.#changed = options.changed;
  }

  /** Every unsaved keystroke is on this device. */
  get current(): boolean {
    return !this.#fields.dirty || this.#keptRevision === this.#fields.revision;
  }

  edited(): void {
    this.#cancel ??= this.#clock.after(WRITE_AFTER_MS, () => void this.flush());
  }

  /** Brings the journal in line with what is unsaved now. */
  flush(): Promise<void> {
    this.stop();
    const revision = this.#fields.revision;
    if (this.#fields.dirty) {
      const { fields, base } = this.#fields.unsaved();
      const entry = { baseVersion: this.#version(), fields, base, at: this.#clock.now() };
      this.#holdsText = true;
      return this.#enqueue(() => this.#journal.put(entry), revision);
    }
    if (!this.#holdsText) return this.#queue;
    this.#holdsText = false;
    return this.#enqueue(() => this.#journal.remove(), revision);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #enqueue(work: () => Promise<void>, revision: number): Promise<void> {
    this.#queue = this.#queue.then(work).then(
      () => {
        this.#keptRevision = revision;
        this.#changed();
      },
      // A device without storage (private window, full disk) still saves over the network;
      // `current` stays false, so leaving warns.
      () => this.#changed(),
    );
    return this.#queue;
  }
}
