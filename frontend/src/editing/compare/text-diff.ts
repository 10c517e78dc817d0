/** The difference of two texts by words, as runs that are the same, removed or added. */
import { diffWordsWithSpace } from 'diff';

export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this, a word diff costs more than it tells. */
const LONGEST = 60_000;

export function diffText(before: string, after: string): readonly Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length + after.length > LONGEST) return wholesale(before, after);
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function wholesale(before: string, after: string): readonly Run[] {
  const runs: Run[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}
