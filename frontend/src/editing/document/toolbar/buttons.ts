/** The buttons of the toolbar and the selection menu: what each is called, shows, does, and when it is pressed. */
import type { Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';

export interface ButtonSpec {
  /** Also the key of its label. */
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: readonly string[];
  readonly active?: (editor: Editor) => boolean;
  readonly enabled?: (editor: Editor) => boolean;
  readonly run: (editor: Editor, openLink: () => void) => void;
}

const mark = (name: string, icon: LucideIcon, keys: readonly string[]): ButtonSpec => ({
  name,
  icon,
  keys,
  active: (editor) => editor.isActive(name),
  enabled: (editor) => editor.can().toggleMark(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const bold = mark('bold', Bold, ['Mod', 'B']);
const italic = mark('italic', Italic, ['Mod', 'I']);
const code = mark('code', Code, ['Mod', 'E']);

const link: ButtonSpec = {
  name: 'link',
  icon: Link,
  keys: ['Mod', 'Shift', 'K'],
  active: (editor) => editor.isActive('link'),
  enabled: (editor) => !editor.isActive('codeBlock'),
  run: (_editor, openLink) => openLink(),
};

const heading = (level: 2 | 3, icon: LucideIcon): ButtonSpec => ({
  name: `heading${level}`,
  icon,
  keys: ['Mod', 'Alt', String(level)],
  active: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const quote: ButtonSpec = {
  name: 'blockquote',
  icon: Quote,
  keys: ['Mod', 'Shift', 'B'],
  active: (editor) => editor.isActive('blockquote'),
  run: (editor) => editor.chain().focus().toggleBlockquote().run(),
};

export const MARK_BUTTONS: readonly ButtonSpec[] = [bold, italic, code, link];

export const BLOCK_BUTTONS: readonly ButtonSpec[] = [
  {
    name: 'bulletList',
    icon: List,
    keys: ['Mod', 'Shift', '8'],
    active: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    keys: ['Mod', 'Shift', '7'],
    active: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  quote,
];

export const HISTORY_BUTTONS: readonly ButtonSpec[] = [
  {
    name: 'undo',
    icon: Undo2,
    keys: ['Mod', 'Z'],
    enabled: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    icon: Redo2,
    keys: ['Mod', 'Shift', 'Z'],
    enabled: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

export const SELECTION_BUTTONS: readonly ButtonSpec[] = [
  bold,
  italic,
  code,
  link,
  heading(2, Heading2),
  heading(3, Heading3),
  quote,
];
