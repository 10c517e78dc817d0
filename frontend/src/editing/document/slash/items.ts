/** What the `/` menu can put into the text. Names are keys of the messages; words to search by come with them. */
import type { Editor, Range } from '@tiptap/core';

export interface SlashItem {
  readonly name: string;
  /** What it looks like in Markdown, for those who would rather type it. */
  readonly hint: string;
  readonly run: (editor: Editor, range: Range) => void;
}

const chain = (editor: Editor, range: Range) => editor.chain().focus().deleteRange(range);

const heading = (level: 1 | 2 | 3 | 4): SlashItem => ({
  name: `heading${level}`,
  hint: '#'.repeat(level),
  run: (editor, range) => chain(editor, range).setNode('heading', { level }).run(),
});

export function slashItems(pickImage: () => void, uploadImage: () => void): readonly SlashItem[] {
  return [
    { name: 'paragraph', hint: '', run: (editor, range) => chain(editor, range).setParagraph().run() },
    heading(2),
    heading(3),
    heading(4),
    { name: 'bulletList', hint: '-', run: (editor, range) => chain(editor, range).toggleBulletList().run() },
    {
      name: 'orderedList',
      hint: '1.',
      run: (editor, range) => chain(editor, range).toggleOrderedList().run(),
    },
    { name: 'blockquote', hint: '>', run: (editor, range) => chain(editor, range).toggleBlockquote().run() },
    { name: 'codeBlock', hint: '```', run: (editor, range) => chain(editor, range).setCodeBlock().run() },
    {
      name: 'table',
      hint: '3×3',
      run: (editor, range) =>
        chain(editor, range).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    {
      name: 'uploadImage',
      hint: '',
      run: (editor, range) => {
        chain(editor, range).run();
        uploadImage();
      },
    },
    {
      name: 'libraryImage',
      hint: '',
      run: (editor, range) => {
        chain(editor, range).run();
        pickImage();
      },
    },
    { name: 'rule', hint: '---', run: (editor, range) => chain(editor, range).setHorizontalRule().run() },
  ];
}
