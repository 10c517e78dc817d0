/** Opens the block menu on `/`, in paragraphs only. */
import { Extension } from '@tiptap/core';
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
          onStart: ({ items, clientRect, command }) =>
            store.open({ items, rect: () => clientRect?.() ?? null, choose: command }),
          onUpdate: ({ items, clientRect, command }) =>
            store.open({ items, rect: () => clientRect?.() ?? null, choose: command }),
          onExit: () => store.close(),
          onKeyDown: ({ event }) => onKey(store, event),
        }),
      }),
    ];
  },
});

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
