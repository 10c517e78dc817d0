/**
 * The question "is it still you?", which the server asks before credentials change. Invariant: one question at a time,
 * and everybody who waits for it gets the same answer.
 */
type Listener = () => void;

let waiting: ((confirmed: boolean) => void)[] = [];
const listeners = new Set<Listener>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const confirmation = {
  /** Whether somebody waits for an answer. */
  asked: (): boolean => waiting.length > 0,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Resolves to whether the person proved who they are. */
  ask(): Promise<boolean> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      tell();
    });
  },
  answer(confirmed: boolean): void {
    const answered = waiting;
    waiting = [];
    for (const resolve of answered) resolve(confirmed);
    tell();
  },
};
