/**
 * Brings the editor in line with a document from elsewhere by replacing only what differs.
 * Invariant: the cursor, the undo history and everything outside the difference stay as they are.
 */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EMPTY_DOCUMENT, isDocument, type NodeJson } from './json';

/** Marks a change that the writer did not make, so that it is not sent back as theirs. */
export const FROM_ELSEWHERE = 'galley-from-elsewhere';

export function applyDocument(editor: Editor, value: unknown, undoable: boolean): void {
  const next = editor.schema.nodeFromJSON(isDocument(value) ? value : EMPTY_DOCUMENT);
  const { doc } = editor.state;
  const difference = differenceOf(doc, next);
  if (difference === null) return;
  const { start, end, endOfNext } = difference;
  let { tr } = editor.state;
  tr.replace(start, end, next.slice(start, endOfNext));
  if (!tr.doc.eq(next)) tr = editor.state.tr.replaceWith(0, doc.content.size, next.content);
  // What looks like an address in somebody's text stays what they made of it.
  tr.setMeta('preventAutolink', true);
  if (!undoable) tr.setMeta('addToHistory', false).setMeta(FROM_ELSEWHERE, true);
  editor.view.dispatch(tr);
}

function differenceOf(doc: Node, next: Node): { start: number; end: number; endOfNext: number } | null {
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || ends === null) return null;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  return { start, end: ends.a + overlap, endOfNext: ends.b + overlap };
}

/** The document as the server keeps it: without attributes at their default. */
export function readDocument(editor: Editor): NodeJson {
  return slim(editor.getJSON() as NodeJson);
}

function slim(node: NodeJson): NodeJson {
  const attrs = slimAttrs(node.attrs);
  const marks = node.marks?.map((mark) => {
    const kept = slimAttrs(mark.attrs);
    return kept === null ? { type: mark.type } : { type: mark.type, attrs: kept };
  });
  return {
    type: node.type,
    ...(attrs === null ? {} : { attrs }),
    ...(node.content === undefined ? {} : { content: node.content.map(slim) }),
    ...(marks === undefined || marks.length === 0 ? {} : { marks }),
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

function slimAttrs(attrs: NodeJson['attrs']): Record<string, unknown> | null {
  const kept = Object.entries(attrs ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
