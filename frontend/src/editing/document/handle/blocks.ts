/** The blocks at the top of a document, counted from one. Invariant: a position always begins a block. */
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export interface Block {
  /** Where it begins in the document. */
  readonly pos: number;
  readonly place: number;
  readonly total: number;
  readonly type: string;
}

export function blockAt(doc: Node, position: number): Block | null {
  if (doc.childCount === 0) return null;
  const $at = doc.resolve(Math.min(position, doc.content.size));
  const index = Math.min($at.index(0), doc.childCount - 1);
  const type = doc.child(index).type.name;
  return { pos: $at.posAtIndex(index, 0), place: index + 1, total: doc.childCount, type };
}

/** The block beside a height on the screen: the pointer may be in the margin. */
export function blockBeside(view: EditorView, y: number): Block | null {
  const { left, width } = view.dom.getBoundingClientRect();
  const found = view.posAtCoords({ left: left + width / 2, top: y });
  return found === null ? null : blockAt(view.state.doc, found.inside >= 0 ? found.inside : found.pos);
}

const HANDLE = 24;

/** How far below the top of `frame` the handle stands: in the middle of a first line, at the top of anything else. */
export function topOf(view: EditorView, { pos }: Block, frame: HTMLElement): number | null {
  const element = view.nodeDOM(pos);
  if (!(element instanceof HTMLElement)) return null;
  const top = element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  const line = Number.parseFloat(getComputedStyle(element).lineHeight);
  return /^(?:P|H[1-6])$/.test(element.nodeName) && !Number.isNaN(line) ? top + (line - HANDLE) / 2 : top;
}

/** Takes the whole block, as a drag and the commands that move it want it. */
export function selectBlock(view: EditorView, { pos }: Block): void {
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(NodeSelection.create(doc, pos)));
}

/** Gives a drag what the text's own drags carry, so that it is dropped as one of them. */
export function carryBlock(view: EditorView, block: Block, data: DataTransfer): void {
  selectBlock(view, block);
  const slice = view.state.selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  data.effectAllowed = 'move';
  const element = view.nodeDOM(block.pos);
  if (element instanceof HTMLElement) data.setDragImage(element, 0, 0);
  view.dragging = { slice, move: true };
}
