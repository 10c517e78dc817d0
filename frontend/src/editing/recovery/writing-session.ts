/**
 * Tells the text of an editor that is still open in another tab from text that was left behind.
 * A Web Lock lives exactly as long as its tab, also when the tab crashes.
 */
const PREFIX = 'galley-writing/';

export interface WritingSession {
  readonly id: string;
  readonly close: () => void;
}

export function openWritingSession(): WritingSession {
  const id = crypto.randomUUID();
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  void navigator.locks?.request(`${PREFIX}${id}`, () => closed);
  return { id, close };
}

/** The sessions that are open somewhere in this browser. */
export async function openSessions(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const names = held.map(({ name }) => name ?? '').filter((name) => name.startsWith(PREFIX));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}
