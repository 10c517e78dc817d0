/**
 * Images by drop, paste and button: each is uploaded in place and becomes an image node when it has arrived.
 * Invariant: typing goes on meanwhile, and the image lands where its marker has moved to.
 */
import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { placeholderKey, placeholderPlugin } from './placeholders';
import { NO_UPLOADS, type UploadedImage, type UploadPort } from './port';
import { progressElement } from './progress-element';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    uploads: { uploadImages: (files: readonly File[]) => ReturnType };
  }
}

export const Uploads = Extension.create<{ port: UploadPort }>({
  name: 'uploads',

  addOptions: () => ({ port: NO_UPLOADS }),

  addCommands() {
    return {
      uploadImages:
        (files) =>
        ({ editor }) => {
          const { port } = this.options;
          queueMicrotask(() => uploadAll(editor.view, files, editor.state.selection.to, port));
          return files.some(isImage);
        },
    };
  },

  addProseMirrorPlugins() {
    const { port } = this.options;
    return [placeholderPlugin(), dropAndPaste(port)];
  },
});

function isImage(file: File): boolean {
  return file.type.startsWith('image/');
}

function dropAndPaste(port: UploadPort): Plugin {
  return new Plugin({
    key: new PluginKey('image-drop-and-paste'),
    props: {
      handleDrop(view, event, _slice, moved) {
        const files = [...(event.dataTransfer?.files ?? [])].filter(isImage);
        if (moved || files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        uploadAll(view, files, at ?? view.state.doc.content.size, port);
        return true;
      },
      handlePaste(view, event) {
        const data = event.clipboardData;
        const files = [...(data?.files ?? [])].filter(isImage);
        // A copied table or page comes with a picture of itself; the text is what is meant.
        if (files.length === 0 || data?.getData('text/html').includes('<p') || data?.getData('text/plain')) {
          return false;
        }
        uploadAll(view, files, view.state.selection.to, port);
        return true;
      },
    },
  });
}

function uploadAll(view: EditorView, files: readonly File[], at: number, port: UploadPort): void {
  const images = files.filter(isImage);
  for (const file of images) void uploadOne(view, file, at, port, images.length === 1);
}

async function uploadOne(view: EditorView, file: File, at: number, port: UploadPort, only: boolean) {
  const id = crypto.randomUUID();
  const marker = progressElement(file, port.labels);
  const remove = () => {
    marker.close();
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(placeholderKey, { remove: id }));
  };
  const { tr } = view.state;
  const place = Math.min(at, tr.doc.content.size);
  view.dispatch(tr.setMeta(placeholderKey, { add: { id, at: place, element: marker.element } }));
  try {
    const image = await port.upload(file, marker.progress);
    if (!view.isDestroyed) insert(view, id, image, only);
    remove();
  } catch (error) {
    marker.fail(port.explain(error), remove);
  }
}

function insert(view: EditorView, id: string, image: UploadedImage, select: boolean): void {
  const { state } = view;
  const type = state.schema.nodes.image;
  const marker = placeholderKey.getState(state)?.find(undefined, undefined, (spec) => spec.id === id)[0];
  if (type === undefined || marker === undefined) return;
  const node = type.create({ src: image.src, asset: image.asset, alt: image.alt === '' ? null : image.alt });
  const transaction = insertBlock(state.tr, marker.from, node);
  const at = transaction.mapping.map(marker.from, -1);
  if (select) {
    const found = nearest(transaction.doc, at, type.name);
    if (found !== null) transaction.setSelection(NodeSelection.create(transaction.doc, found));
  }
  view.dispatch(transaction);
}

type Transaction = EditorView['state']['tr'];
type Node = Transaction['doc'];

/** An empty paragraph gives way to the image; text is never split. */
function insertBlock(transaction: Transaction, at: number, node: Node): Transaction {
  const $at = transaction.doc.resolve(at);
  const { parent } = $at;
  if (!parent.isTextblock) return transaction.insert(at, node);
  if (parent.content.size === 0 && $at.depth > 0) {
    return transaction.replaceWith($at.before(), $at.after(), node);
  }
  return transaction.insert($at.parentOffset === 0 ? $at.before() : $at.after(), node);
}

function nearest(doc: Node, at: number, name: string): number | null {
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (node.type.name !== name) return true;
    if (found === null || Math.abs(position - at) < Math.abs(found - at)) found = position;
    return false;
  });
  return found;
}
