/** Opens the block menu on `/`, in paragraphs only. */
import { type Editor, Extension, posToDOMRect } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { SlashItem } from './items';
import { SlashMenuStore } from './store';

export const SlashMenu = Extension.create<{ store: SlashMenuStore }>({
  name: 'slashMenu',

  addOptions: () => ({ store: new SlashMenuStore() }),

  addProseMirrorPlugins() {
    const { store } = this.options;
    return [
      Suggestion<SlashItem, SlashItem>({
        editor: this.editor,
        char: '/',
        allow: ({ state }) => state.selection.$from.parent.type.name === 'paragraph',
        items: ({ query }) => [...store.search(query)],
        command: ({ editor, range, props }) => props.run(editor, range),
        render: () => ({
          onStart: ({ items, range, command }) =>
            store.open({ items, rect: () => rectAt(this.editor, range.from), choose: command }),
          onUpdate: ({ items, range, command }) =>
            store.open({ items, rect: () => rectAt(this.editor, range.from), choose: command }),
          onExit: () => store.close(),
          onKeyDown: ({ event }) => onKey(store, event),
        }),
      }),
    ];
  },
});

function rectAt(editor: Editor, position: number): DOMRect {
  return posToDOMRect(editor.view, position, position);
}

function onKey(store: SlashMenuStore, event: KeyboardEvent): boolean {
  if (store.get() === null) return false;
  switch (event.key) {
    case 'ArrowDown':
      store.move(1);
      return true;
    case 'ArrowUp':
      store.move(-1);
      return true;
    case 'Enter':
    case 'Tab':
      return store.chooseActive();
    case 'Escape':
      store.close();
      return true;
    default:
      return false;
  }
}
