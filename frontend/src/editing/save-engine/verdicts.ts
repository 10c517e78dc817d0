/** Small decisions of the engine that need no state: what a stopped engine answers, which fields a refusal names. */
import type { EngineState, Failure, Intent, SaveStatus, Settlement } from './types';

/** Why an engine sends nothing any more. */
export type Halt = 'conflict' | 'signed-out' | 'gone' | 'disposed';

export function failureOf(kind: Failure['kind'], detail: string): Failure {
  return { kind, detail, violations: [] };
}

/** A status command has to be said again; text is safe where it is and goes out when the engine runs again. */
export function settlementWhenHalted<D, C>(intent: Intent<C>, halt: Halt): Settlement<D> {
  if (intent.kind === 'command' && (halt === 'conflict' || halt === 'signed-out')) {
    return { kind: 'needs-confirm', reason: halt };
  }
  return { kind: 'dropped', reason: halt };
}

/** The sent fields that a 422 points at. */
export function heldKeys(failure: Failure, sent: ReadonlyMap<string, unknown>): readonly string[] {
  const named = failure.violations.map(({ pointer }) => fieldOf(pointer));
  return [...new Set(named)].filter((key): key is string => key !== null && sent.has(key));
}

/** `/fields/title/0` -> `title`. */
export function fieldOf(pointer: string): string | null {
  const [, root, key] = pointer.split('/');
  if (root !== 'fields' || key === undefined) return null;
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Spares the screen a render when nothing it shows has changed. */
export function sameState<D>(a: EngineState<D>, b: EngineState<D>): boolean {
  const { dirtyKeys: keysA, ...restA } = a;
  const { dirtyKeys: keysB, ...restB } = b;
  const keys = Object.keys(restA) as (keyof typeof restA)[];
  return keys.every((key) => restA[key] === restB[key]) && keysA.join() === keysB.join();
}

interface Facts {
  readonly halt: Halt | null;
  readonly sending: boolean;
  readonly dirty: boolean;
  readonly failure: Failure | null;
  readonly savedBefore: boolean;
}

/** The one word for how things stand; what stops saving outranks what is being saved. */
export function statusOf({ halt, sending, dirty, failure, savedBefore }: Facts): SaveStatus {
  if (halt !== null && halt !== 'disposed') return halt;
  if (sending) return 'saving';
  if (!dirty) return savedBefore ? 'saved' : 'clean';
  if (failure === null) return 'dirty';
  return failure.kind === 'offline' ? 'offline' : 'error';
}
