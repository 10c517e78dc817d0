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

const gone = (block: NodeJson): BlockChange => ({ kind: 'removed', block });

/** Neighbours of one type are taken for two states of the same block. */
function paired(removed: readonly NodeJson[], added: readonly NodeJson[]): BlockChange[] {
  const changes: BlockChange[] = [];
  const left = [...removed];
  for (const after of added) {
    const before = left[0];
    if (before !== undefined && before.type === after.type && hasWords(before) && hasWords(after)) {
      left.shift();
      const runs = diffText(plainText(before), plainText(after));
      changes.push({ kind: 'changed', before, after, runs });
    } else {
      changes.push({ kind: 'added', block: after });
    }
  }
  return [...left.map(gone), ...changes];
}

function hasWords(block: NodeJson): boolean {
  return plainText(block) !== '';
}
