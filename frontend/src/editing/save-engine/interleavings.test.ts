/**
 * Property: whatever the order of typing, answers, lost packets, other people's edits, sign-outs and commands, every
 * value that was the last one typed into a field either reaches the server or is still on screen.
 */
import { describe, expect, it } from 'vitest';
import { bench } from './testing/bench';
import { settle } from './testing/fake-clock';
import type { Choice, Settlement } from './types';

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = ['title', 'slug', 'body'] as const;
type Bench = ReturnType<typeof bench>;

class Run {
  readonly setup: Bench = bench();
  readonly typed = new Map<string, string>();
  readonly open = new Set<Promise<Settlement<unknown>>>();
  readonly #next: () => number;
  #counter = 0;

  constructor(seed: number, foreign: boolean) {
    this.#next = random(seed);
    this.actions = foreign ? [...OWN, ...FOREIGN] : OWN;
  }

  readonly actions: readonly ((run: Run) => void | Promise<void>)[];

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#next() * items.length)] as T;
  }

  type(): void {
    const key = this.pick(KEYS);
    this.#counter += 1;
    const value =
      this.#next() < 0.1
        ? String(this.setup.engine.getState().document.fields[key])
        : `mine ${this.#counter}`;
    this.typed.set(key, value);
    if (this.#next() < 0.5) this.setup.engine.edit(key, value);
    else this.setup.engine.editLazily(key, () => value);
  }

  say(settlement: Promise<Settlement<unknown>>): void {
    this.open.add(settlement);
    void settlement.then(() => this.open.delete(settlement));
  }

  /** Mine, so that the property can be stated without knowing the choices. */
  resolve(): void {
    const overlaps = this.setup.engine.getState().conflict?.overlaps ?? [];
    const choices = Object.fromEntries(overlaps.map(({ key }) => [key, 'mine' as Choice]));
    this.say(this.setup.engine.resolveConflict(choices));
  }

  survived(key: string, value: string): boolean {
    const { engine, server } = this.setup;
    return engine.value(key) === value || server.stored.some((fields) => fields[key] === value);
  }

  async finish(): Promise<void> {
    const { server, engine, clock } = this.setup;
    server.signedOut = false;
    for (let round = 0; round < 60; round += 1) {
      engine.signedIn();
      while (server.waiting.length > 0) {
        server.deliver();
        await settle();
      }
      if (engine.getState().conflict !== null) this.resolve();
      await clock.advance(1000);
    }
  }
}

const OWN: readonly ((run: Run) => void | Promise<void>)[] = [
  (run) => run.type(),
  (run) => run.type(),
  (run) => run.type(),
  (run) => run.say(run.setup.engine.dispatch({ kind: 'blur' })),
  (run) => run.say(run.setup.engine.dispatch({ kind: 'named' })),
  (run) => run.say(run.setup.engine.dispatch({ kind: 'leave' })),
  (run) => run.say(run.setup.engine.dispatch({ kind: 'command', command: 'publish' })),
  (run) => run.setup.server.deliver(),
  (run) => run.setup.server.deliver(),
  (run) => run.setup.server.deliver('lose-request'),
  (run) => run.setup.server.deliver('lose-answer'),
  (run) => run.setup.clock.advance(400),
  (run) => run.setup.clock.advance(1300),
  (run) => {
    run.setup.server.signedOut = !run.setup.server.signedOut;
  },
  (run) => run.setup.engine.signedIn(),
  () => settle(),
];

const FOREIGN: readonly ((run: Run) => void | Promise<void>)[] = [
  (run) =>
    run.setup.server.editElsewhere({ [run.pick(KEYS)]: `theirs ${run.setup.server.document.version}` }),
  (run) => run.resolve(),
];

async function play(seed: number, foreign: boolean): Promise<Run> {
  const run = new Run(seed, foreign);
  for (let step = 0; step < 60; step += 1) {
    await run.pick(run.actions)(run);
    for (const [key, value] of run.typed) {
      expect(run.survived(key, value), `seed ${seed}, step ${step}: "${value}" in ${key} is lost`).toBe(true);
    }
  }
  await run.finish();
  return run;
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed + 1);

describe('no interleaving loses a keystroke', () => {
  it('alone: the server ends with exactly what was typed last', async () => {
    for (const seed of SEEDS) {
      const { setup, typed, open } = await play(seed, false);
      for (const [key, value] of typed) expect(setup.server.document.fields[key], `seed ${seed}`).toBe(value);
      expect(['clean', 'saved'], `seed ${seed}`).toContain(setup.engine.getState().status);
      expect(setup.engine.getState().conflict, `seed ${seed}: a false conflict`).toBeNull();
      expect(open.size, `seed ${seed}: a dispatch never settled`).toBe(0);
      expect(setup.server.mostAtOnce).toBe(1);
      expect(setup.journal.entry, `seed ${seed}: the journal was left behind`).toBeNull();
    }
  });

  it('with others: what was typed last reached the server, and screen and server agree in the end', async () => {
    for (const seed of SEEDS) {
      const { setup, typed, open } = await play(seed, true);
      for (const [key, value] of typed) {
        expect(
          setup.server.stored.some((fields) => fields[key] === value) || setup.engine.value(key) === value,
          `seed ${seed}`,
        ).toBe(true);
      }
      for (const key of KEYS)
        expect(setup.engine.value(key), `seed ${seed}`).toBe(setup.engine.getState().document.fields[key]);
      expect(open.size, `seed ${seed}: a dispatch never settled`).toBe(0);
    }
  });
});
