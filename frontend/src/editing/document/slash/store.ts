/**
 * The state of the `/` menu, outside React: the editor writes it on each keystroke, the menu draws it.
 * Invariant: `active` always names one of `items`, or nothing is open.
 */
import type { SlashItem } from './items';

export interface SlashMenuState {
  readonly items: readonly SlashItem[];
  readonly active: number;
  readonly rect: () => DOMRect | null;
  readonly choose: (item: SlashItem) => void;
}

export class SlashMenuStore {
  #state: SlashMenuState | null = null;
  #listeners = new Set<() => void>();
  /** Set by the menu, which knows the words to search by. */
  search: (query: string) => readonly SlashItem[] = () => [];

  get = (): SlashMenuState | null => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open(state: Omit<SlashMenuState, 'active'>): void {
    const active = Math.max(0, Math.min(this.#state?.active ?? 0, state.items.length - 1));
    this.#set(state.items.length === 0 ? null : { ...state, active });
  }

  close(): void {
    this.#set(null);
  }

  move(step: number): void {
    if (this.#state === null) return;
    const { length } = this.#state.items;
    this.#set({ ...this.#state, active: (this.#state.active + step + length) % length });
  }

  chooseActive(): boolean {
    const item = this.#state?.items[this.#state.active];
    if (this.#state === null || item === undefined) return false;
    this.#state.choose(item);
    return true;
  }

  #set(state: SlashMenuState | null): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
