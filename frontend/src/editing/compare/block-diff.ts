/**
 * Compares two documents block by block: a paragraph that was reworded is one changed block with its words compared,
 * not a removal and an addition.
 */
import { diffArrays } from 'diff';
import { canonical, type NodeJson, plainText } from '../document/json';
import { diffText, type Run } from './text-diff';

export type BlockChange =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'removed' | 'added'; readonly block: NodeJson }
  | {
      readonly kind: 'changed';
      readonly before: NodeJson;
      readonly after: NodeJson;
      readonly runs: readonly Run[];
    };

export function diffBlocks(before: NodeJson, after: NodeJson): readonly BlockChange[] {
  const old = keyed(before);
  const young = keyed(after);
  const changes: BlockChange[] = [];
  let removed: NodeJson[] = [];
  for (const part of diffArrays([...old.keys], [...young.keys])) {
    if (part.removed) {
      removed = part.value.map((key) => old.block(key));
    } else if (part.added) {
      changes.push(
        ...paired(
          removed,
          part.value.map((key) => young.block(key)),
        ),
      );
      removed = [];
    } else {
      changes.push(...removed.map(gone), { kind: 'same', count: part.count ?? part.value.length });
      removed = [];
    }
  }
  return [...changes, ...removed.map(gone)];
}

function keyed(document: NodeJson) {
  const blocks = (document.content ?? []).map(canonical);
  const byKey = new Map(blocks.map((block) => [JSON.stringify(block), block]));
  return {
    keys: blocks.map((block) => JSON.stringify(block)),
    block: (key: string): NodeJson => byKey.get(key) ?? { type: 'paragraph' },
  };
}

const come = (block: NodeJson): BlockChange => ({ kind: 'added', block });
const gone = (block: NodeJson): BlockChange => ({ kind: 'removed', block });

/** Blocks of one type that share enough words are two states of the same block; between them, old comes before new. */
function paired(removed: readonly NodeJson[], added: readonly NodeJson[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let [old, young] = [0, 0];
  for (const [index, after] of added.entries()) {
    const match = removed.findIndex((before, at) => at >= old && isSameBlock(before, after));
    const before = removed[match];
    if (before === undefined) continue;
    changes.push(...removed.slice(old, match).map(gone), ...added.slice(young, index).map(come));
    changes.push(reworded(before, after));
    [old, young] = [match + 1, index + 1];
  }
  return [...changes, ...removed.slice(old).map(gone), ...added.slice(young).map(come)];
}

function reworded(before: NodeJson, after: NodeJson): BlockChange {
  return { kind: 'changed', before, after, runs: diffText(plainText(before), plainText(after)) };
}

const ENOUGH = 0.4;

function isSameBlock(before: NodeJson, after: NodeJson): boolean {
  if (before.type !== after.type) return false;
  const [old, young] = [wordsOf(before), wordsOf(after)];
  if (old.size === 0 || young.size === 0) return false;
  const shared = [...old].filter((word) => young.has(word)).length;
  return (2 * shared) / (old.size + young.size) >= ENOUGH;
}

function wordsOf(block: NodeJson): ReadonlySet<string> {
  return new Set(
    plainText(block)
      .toLocaleLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
