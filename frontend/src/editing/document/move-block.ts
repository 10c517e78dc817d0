/** Alt+Up and Alt+Down, with Shift or without, move the block (or the list item) with the cursor; also offered as commands for buttons. */
import { type CommandProps, Extension } from '@tiptap/core';
import { Fragment, type ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    moveBlock: { moveBlock: (direction: 'up' | 'down') => ReturnType };
  }
}

export const MoveBlock = Extension.create({
  name: 'moveBlock',

  addCommands() {
    return { moveBlock: (direction) => (props) => move(props, direction) };
  },

  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowUp': () => this.editor.commands.moveBlock('up'),
      'Alt-Shift-ArrowDown': () => this.editor.commands.moveBlock('down'),
      'Alt-ArrowUp': () => this.editor.commands.moveBlock('up'),
      'Alt-ArrowDown': () => this.editor.commands.moveBlock('down'),
    };
  },
});

/** The depth of the thing that moves: the innermost list item, or else the block at the top. */
function movingDepth($from: ResolvedPos): number {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'listItem') return depth;
  }
  return Math.min(1, $from.depth);
}

function move({ state, tr, dispatch }: CommandProps, direction: 'up' | 'down'): boolean {
  const { $from, from, to } = state.selection;
  const depth = movingDepth($from);
  const parentDepth = Math.max(0, depth - 1);
  const parent = $from.node(parentDepth);
  const index = $from.index(parentDepth);
  const other = direction === 'up' ? index - 1 : index + 1;
  if (other < 0 || other >= parent.childCount) return false;
  const [first, second] = [parent.child(Math.min(index, other)), parent.child(Math.max(index, other))];
  if (dispatch) {
    const start = $from.posAtIndex(Math.min(index, other), parentDepth);
    tr.replaceWith(start, start + first.nodeSize + second.nodeSize, Fragment.from([second, first]));
    const shift = direction === 'up' ? -first.nodeSize : second.nodeSize;
    tr.setSelection(
      state.selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, from + shift)
        : TextSelection.between(tr.doc.resolve(from + shift), tr.doc.resolve(to + shift)),
    );
    tr.scrollIntoView();
  }
  return true;
}
