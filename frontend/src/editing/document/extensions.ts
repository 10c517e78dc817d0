/**
 * The document's schema: exactly the nodes and marks of the contract, and no attribute the server does not keep.
 * Invariant: a document read from the server and written back unchanged is the same document.
 */
import type { Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Selection } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { isLinkAddress } from './address';
import { CodeBlock } from './code-block';
import { ImageNode } from './image/ImageNode';
import { MoveBlock } from './move-block';
import { SlashMenu } from './slash/SlashMenu';
import type { SlashMenuStore } from './slash/store';
import type { UploadPort } from './uploads/port';
import { Uploads } from './uploads/Uploads';

const spans = () => ({ colspan: { default: 1 }, rowspan: { default: 1 } });

const PlainLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null }, title: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (address) => isLinkAddress(address),
});

/** Code may be bold or a link: the contract says so, and imported posts are full of it. */
const MarkableCode = Code.extend({ excludes: '' });

const NumberedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1,
    },
  }),
});

export interface DocumentOptions {
  readonly placeholder: string;
  readonly slashMenu: SlashMenuStore;
  readonly uploads: UploadPort;
}

export function documentExtensions({ placeholder, slashMenu, uploads }: DocumentOptions): Extensions {
  return [
    StarterKit.configure({
      code: false,
      codeBlock: false,
      link: false,
      orderedList: false,
      // It would append a paragraph nobody wrote.
      trailingNode: false,
      heading: { levels: [1, 2, 3, 4, 5, 6] },
      dropcursor: { class: 'drop-cursor', color: false, width: 2 },
    }),
    PlainLink,
    MarkableCode,
    NumberedList,
    CodeBlock,
    Superscript,
    Subscript,
    Table.configure({ resizable: false, allowTableNodeSelection: true }),
    TableRow,
    TableHeader.extend({ addAttributes: spans }),
    TableCell.extend({ addAttributes: spans }),
    ImageNode.configure({ uploads }),
    Uploads.configure({ port: uploads }),
    MoveBlock,
    Selection.configure({ className: 'kept-selection' }),
    SlashMenu.configure({ store: slashMenu }),
    Placeholder.configure({ placeholder, showOnlyCurrent: true }),
  ];
}
