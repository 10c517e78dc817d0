/** Who wants to hear of what: the state, any value, or values that came from the server. */
import type { AdoptedListener, Fields } from './types';

type Listener = () => void;

export class Announcer {
  readonly #state = new Set<Listener>();
  readonly #values = new Set<Listener>();
  readonly #adopted = new Set<AdoptedListener>();

  onState = (listener: Listener): (() => void) => added(this.#state, listener);

  onValues = (listener: Listener): (() => void) => added(this.#values, listener);

  onAdopted = (listener: AdoptedListener): (() => void) => added(this.#adopted, listener);

  state(): void {
    for (const listener of this.#state) listener();
  }

  values(): void {
    for (const listener of this.#values) listener();
  }

  adopted(values: Fields, sent: ReadonlySet<string>): void {
    if (Object.keys(values).length === 0) return;
    for (const listener of this.#adopted) listener(values, sent);
    this.values();
  }

  silence(): void {
    this.#state.clear();
    this.#values.clear();
    this.#adopted.clear();
  }
}

function added<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
