/** The image node: a block with `src`, `alt`, `title` and the `asset` it is, shown with a place to describe it. */
import { mergeAttributes, Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { isImageAddress } from '../address';
import { NO_UPLOADS, type UploadPort } from '../uploads/port';
import { ImageView } from './ImageView';

export interface ImageAttrs {
  readonly src: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly asset?: string | null;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    imageNode: { insertImage: (attrs: ImageAttrs) => ReturnType };
  }
}

export const ImageNode = Node.create<{ uploads: UploadPort }>({
  name: 'image',
  group: 'block',
  draggable: true,
  atom: true,

  addOptions: () => ({ uploads: NO_UPLOADS }),

  addAttributes: () => ({
    src: { default: null },
    alt: { default: null },
    title: { default: null },
    asset: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-asset'),
      renderHTML: ({ asset }) => (typeof asset === 'string' ? { 'data-asset': asset } : {}),
    },
  }),

  parseHTML: () => [
    {
      tag: 'img[src]',
      getAttrs: (element) => (isImageAddress(element.getAttribute('src') ?? '') ? null : false),
    },
  ],

  renderHTML: ({ HTMLAttributes }) => ['img', mergeAttributes(HTMLAttributes)],

  addCommands() {
    return {
      insertImage:
        (attrs) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { ...attrs } }),
    };
  },

  addNodeView: () => ReactNodeViewRenderer(ImageView),
});
