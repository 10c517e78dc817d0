/** Which block the handle stands beside. Invariant: it stays while the handle has the focus or its menu is open. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { type Block, blockAt, blockBeside, topOf } from './blocks';

interface HandledBlock {
  block: Block | null;
  top: number | null;
}

export function useHandledBlock(editor: Editor, frame: HTMLElement, held: boolean): HandledBlock {
  const pointed = usePointedBlock(editor, frame, held);
  const under = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused } }) => ({
      block: blockAt(state.doc, state.selection.from),
      isFocused,
    }),
  });
  const [touched, setTouched] = useState(false);
  if (under.isFocused && !touched) setTouched(true);
  const wanted = pointed ?? (touched ? under.block : null);
  const { doc } = editor.state;
  const block = wanted === null ? null : blockAt(doc, wanted.pos);
  return { block, top: useTop(editor, block, frame) };
}

function usePointedBlock(editor: Editor, frame: HTMLElement, held: boolean): Block | null {
  const [pointed, setPointed] = useState<Block | null>(null);
  useEffect(() => {
    if (held) return;
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.buttons === 0)
        setPointed((before) => same(before, blockBeside(editor.view, event.clientY)));
    };
    const forget = () => setPointed(null);
    frame.addEventListener('pointermove', over);
    frame.addEventListener('pointerleave', forget);
    frame.addEventListener('keydown', forget);
    return () => {
      frame.removeEventListener('pointermove', over);
      frame.removeEventListener('pointerleave', forget);
      frame.removeEventListener('keydown', forget);
    };
  }, [editor, frame, held]);
  return pointed;
}

/** The one before where nothing is new, so that a moving pointer draws nothing. */
function same(before: Block | null, now: Block | null): Block | null {
  const equal = before?.pos === now?.pos && before?.total === now?.total && before?.type === now?.type;
  return equal ? before : now;
}

/** Measured when the block is another one and when the text changes its height, not with each letter. */
function useTop(editor: Editor, block: Block | null, frame: HTMLElement): number | null {
  const [top, setTop] = useState<number | null>(null);
  const pos = block?.pos;
  const type = block?.type;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of block has another first line
  useEffect(() => {
    const measure = () => {
      const now = pos === undefined ? null : blockAt(editor.state.doc, pos);
      setTop(now === null ? null : topOf(editor.view, now, frame));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(editor.view.dom);
    return () => observer.disconnect();
  }, [editor, frame, pos, type]);
  return top;
}
