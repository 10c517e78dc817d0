/**
 * The values on screen, and which of them the server has not acknowledged yet.
 * Invariant: a value from the server never replaces one that was edited after the request's snapshot was taken.
 */
import type { Fields } from './types';

export type SameValue = (key: string, a: unknown, b: unknown) => boolean;

/** What one request carries: values, and the revision each of them had when it left. */
export interface Snapshot {
  readonly fields: Fields;
  readonly revisions: ReadonlyMap<string, number>;
}

interface Cell {
  value: unknown;
  /** A big value (the body) is read only when somebody needs it. */
  read: (() => unknown) | null;
}

export class EditedFields {
  readonly #cells = new Map<string, Cell>();
  readonly #edits = new Map<string, number>();
  /** Values that left but whose answer never came: the server may hold them. */
  readonly #unacknowledged = new Map<string, unknown[]>();
  readonly #heldBack = new Map<string, number>();
  readonly #same: SameValue;
  #base: Fields;
  #revision = 0;
  #requestOut = false;

  constructor(base: Fields, same: SameValue) {
    this.#base = base;
    this.#same = same;
    for (const [key, value] of Object.entries(base)) this.#cells.set(key, { value, read: null });
  }

  get revision(): number {
    return this.#revision;
  }

  get base(): Fields {
    return this.#base;
  }

  get dirty(): boolean {
    return this.#edits.size > 0;
  }

  dirtyKeys(): readonly string[] {
    return [...this.#edits.keys()];
  }

  value(key: string): unknown {
    const cell = this.#cells.get(key);
    if (cell?.read) {
      cell.value = cell.read();
      cell.read = null;
    }
    return cell?.value;
  }

  values(): Fields {
    return Object.fromEntries([...this.#cells.keys()].map((key) => [key, this.value(key)]));
  }

  edit(key: string, value: unknown): void {
    this.#cells.set(key, { value, read: null });
    if (this.#isBackToSaved(key, value)) {
      this.#edits.delete(key);
      this.#heldBack.delete(key);
      this.#revision += 1;
      return;
    }
    this.#mark(key);
  }

  /** As `edit`, but the value is read when a request or the journal needs it. */
  editLazily(key: string, read: () => unknown): void {
    const cell = this.#cells.get(key);
    if (cell) cell.read = read;
    else this.#cells.set(key, { value: undefined, read });
    this.#mark(key);
  }

  /** While a request is out, a value typed back to the saved one still counts as typed: the answer may differ. */
  requestOut(out: boolean): void {
    this.#requestOut = out;
  }

  /** The unsaved values, as they are now, leaving out those the server refused and nobody changed since. */
  takeSnapshot(): Snapshot {
    const keys = this.dirtyKeys().filter((key) => this.#heldBack.get(key) !== this.#edits.get(key));
    return {
      fields: Object.fromEntries(keys.map((key) => [key, this.value(key)])),
      revisions: new Map(keys.map((key) => [key, this.#edits.get(key) ?? 0])),
    };
  }

  /** The values to keep on this device. */
  unsaved(): { fields: Fields; base: Fields } {
    const keys = this.dirtyKeys();
    return {
      fields: Object.fromEntries(keys.map((key) => [key, this.value(key)])),
      base: Object.fromEntries(keys.map((key) => [key, this.#base[key]])),
    };
  }

  /** The server refused these: they wait until they are edited again, so that they don't hold up the rest. */
  holdBack(keys: readonly string[], snapshot: Snapshot): void {
    for (const key of keys) {
      const revision = snapshot.revisions.get(key);
      if (revision !== undefined) this.#heldBack.set(key, revision);
    }
  }

  /** True when an edited value is waiting for its author to correct it. */
  get holdsBack(): boolean {
    return [...this.#heldBack].some(([key, revision]) => this.#edits.get(key) === revision);
  }

  isHeldBack(key: string): boolean {
    const revision = this.#heldBack.get(key);
    return revision !== undefined && this.#edits.get(key) === revision;
  }

  /** The request may or may not have arrived. */
  lost(snapshot: Snapshot): void {
    for (const [key, value] of Object.entries(snapshot.fields)) {
      this.#unacknowledged.set(key, [...(this.#unacknowledged.get(key) ?? []), value]);
    }
  }

  /** Takes the server's answer in; returns the values that changed on screen. */
  adopt(server: Fields, snapshot: Snapshot | null): Fields {
    for (const [key, revision] of snapshot?.revisions ?? []) {
      if (this.#edits.get(key) === revision) this.#edits.delete(key);
    }
    return this.#rebase(server);
  }

  /** A save with the right version landed, so no earlier one of ours can still arrive. */
  acknowledged(): void {
    this.#unacknowledged.clear();
  }

  /** Forgets our edits of these fields, by their author's word; the next `adopt` takes the server's values. */
  yieldTo(keys: readonly string[]): void {
    for (const key of keys) {
      this.#edits.delete(key);
      this.#heldBack.delete(key);
    }
  }

  /** Whether a value found on the server is one that we sent and never heard about. */
  isOurs(key: string, value: unknown): boolean {
    return (this.#unacknowledged.get(key) ?? []).some((sent) => this.#same(key, sent, value));
  }

  same(key: string, a: unknown, b: unknown): boolean {
    return this.#same(key, a, b);
  }

  #rebase(server: Fields): Fields {
    const changed: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(server), ...this.#cells.keys()])) {
      const next = server[key];
      const same = this.#same(key, this.value(key), next);
      if (same) this.#edits.delete(key);
      else if (!this.#edits.has(key)) {
        this.#cells.set(key, { value: next, read: null });
        changed[key] = next;
      }
    }
    this.#base = server;
    return changed;
  }

  #mark(key: string): void {
    this.#revision += 1;
    this.#edits.set(key, this.#revision);
  }

  #isBackToSaved(key: string, value: unknown): boolean {
    const uncertain = this.#requestOut || this.#unacknowledged.has(key);
    return !uncertain && this.#same(key, value, this.#base[key]);
  }
}
