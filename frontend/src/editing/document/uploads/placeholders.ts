/**
 * Where images are on their way: a marker that moves with the text around it and is no part of the document.
 * Invariant: a marker is only ever removed by its own id.
 */
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Change =
  | { readonly add: { readonly id: string; readonly at: number; readonly element: HTMLElement } }
  | { readonly remove: string };

export const placeholderKey = new PluginKey<DecorationSet>('upload-placeholders');

export function placeholderPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: placeholderKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, set) {
        const moved = set.map(transaction.mapping, transaction.doc);
        const change = transaction.getMeta(placeholderKey) as Change | undefined;
        if (change === undefined) return moved;
        if ('add' in change) {
          const { id, at, element } = change.add;
          return moved.add(transaction.doc, [Decoration.widget(at, element, { id, side: 1 })]);
        }
        return moved.remove(moved.find(undefined, undefined, (spec) => spec.id === change.remove));
      },
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}
