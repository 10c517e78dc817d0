/**
 * Three-way merge by field: what they changed, what we changed, and where both did.
 * Invariant: a field is an overlap only if both sides moved away from the base and from each other.
 */
import type { SameValue } from './edited-fields';
import type { Fields, Overlap } from './types';

export interface Merge {
  /** Fields only they changed. */
  readonly taken: readonly string[];
  readonly overlaps: readonly Overlap[];
}

export interface MergeInput {
  readonly base: Fields;
  readonly mine: Fields;
  readonly theirs: Fields;
  readonly dirtyKeys: readonly string[];
  readonly same: SameValue;
  /** Whether a value of theirs is one of our own that arrived without our hearing of it. */
  readonly isOurs: (key: string, value: unknown) => boolean;
}

export function mergeByField(input: MergeInput): Merge {
  const { base, mine, theirs, same } = input;
  const dirty = new Set(input.dirtyKeys);
  const moved = Object.keys(theirs).filter(
    (key) => !same(key, base[key], theirs[key]) && !input.isOurs(key, theirs[key]),
  );
  return {
    taken: moved.filter((key) => !dirty.has(key)),
    overlaps: moved
      .filter((key) => dirty.has(key) && !same(key, mine[key], theirs[key]))
      .map((key) => ({ key, base: base[key], theirs: theirs[key] })),
  };
}
