import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentExtensions } from './extensions';
import { blockAt } from './handle/blocks';
import { canonical, type NodeJson } from './json';
import { applyDocument, readDocument } from './server-document';
import { SlashMenuStore } from './slash/store';
import { NO_UPLOADS, type UploadedImage, type UploadPort } from './uploads/port';

const text = (value: string, ...marks: NodeJson['marks'] & object): NodeJson => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content });
const doc = (...content: NodeJson[]): NodeJson => ({ type: 'doc', content });

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

function open(content: NodeJson, uploads: UploadPort = NO_UPLOADS): Editor {
  const element = document.body.appendChild(document.createElement('div'));
  const options = { placeholder: 'Write', slashMenu: new SlashMenuStore(), uploads };
  const editor = new Editor({ element, extensions: documentExtensions(options), content: content as object });
  editors.push(editor);
  return editor;
}

const EVERYTHING = doc(
  { type: 'heading', attrs: { level: 6 }, content: [text('Six')] },
  p(
    text('bold code', { type: 'bold' }, { type: 'code' }),
    text('linked code', { type: 'link', attrs: { href: '/doc', title: 'Docs' } }, { type: 'code' }),
    { type: 'hardBreak' },
    text('all', { type: 'italic' }, { type: 'strike' }, { type: 'underline' }),
    text('up', { type: 'superscript' }),
    text('down', { type: 'subscript' }),
  ),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('a'))] }] },
  { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [p(text('b'))] }] },
  { type: 'blockquote', content: [p(text('said'))] },
  { type: 'codeBlock', attrs: { language: 'rust' }, content: [text('fn main() {}')] },
  { type: 'codeBlock', content: [text('plain')] },
  { type: 'horizontalRule' },
  { type: 'image', attrs: { src: '/media/1/a.png', alt: 'A shop', asset: '01a' } },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [p(text('h'))] }],
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [p(text('c'))] },
          { type: 'tableCell', content: [p()] },
        ],
      },
    ],
  },
);

describe('a document from the server', () => {
  it('is written back as the same document', () => {
    expect(canonical(readDocument(open(EVERYTHING)))).toEqual(canonical(EVERYTHING));
  });

  it('keeps what is around a change when it is brought up to date', () => {
    const editor = open(doc(p(text('One')), p(text('Two')), p(text('Three'))));
    editor.commands.setTextSelection(13);
    applyDocument(editor, doc(p(text('First')), p(text('Two')), p(text('Three'))), false);
    expect(editor.getText()).toContain('First');
    expect(editor.state.selection.from).toBe(15);
    expect(editor.can().undo()).toBe(false);
  });

  it('gets no links that nobody made', () => {
    const editor = open(doc(p(text('One'))));
    applyDocument(editor, doc(p(text('Changes on docs.rs today'))), false);
    expect(JSON.stringify(readDocument(editor))).not.toContain('link');
  });

  it('becomes exactly the new one, whatever its shape', () => {
    const editor = open(doc(p(text('One')), { type: 'blockquote', content: [p(text('Two'))] }));
    applyDocument(editor, EVERYTHING, false);
    expect(canonical(readDocument(editor))).toEqual(canonical(EVERYTHING));
    applyDocument(editor, null, false);
    expect(editor.isEmpty).toBe(true);
  });
});

describe('what is pasted', () => {
  it('is reduced to the schema', () => {
    const editor = open(doc(p()));
    editor.commands.insertContent(
      '<p style="color:red">A <b>b</b> <font>c</font> <a href="javascript:alert(1)">d</a></p><script>e</script><img src="data:image/png;base64,AA">',
    );
    const found = JSON.stringify(readDocument(editor));
    expect(found).toContain('"bold"');
    expect(found).not.toMatch(/javascript|style|script|data:|image/);
  });
});

describe('moving a block', () => {
  it('changes places with its neighbour and keeps the cursor in it', () => {
    const editor = open(doc(p(text('One')), p(text('Two'))));
    editor.commands.setTextSelection(2);
    editor.commands.moveBlock('down');
    expect(editor.getText({ blockSeparator: '|' })).toBe('Two|One');
    expect(editor.state.selection.$from.parent.textContent).toBe('One');
    expect(editor.commands.moveBlock('down')).toBe(false);
  });

  it('moves a picture that is selected, and leaves it selected', () => {
    const image: NodeJson = { type: 'image', attrs: { src: '/media/1/a.png', asset: '1', alt: null } };
    const editor = open(doc(p(text('One')), p(text('Two')), image));
    editor.commands.setNodeSelection(10);
    expect(editor.commands.moveBlock('up')).toBe(true);
    expect(editor.commands.moveBlock('up')).toBe(true);
    expect(readDocument(editor).content?.map(({ type }) => type)).toEqual([
      'image',
      'paragraph',
      'paragraph',
    ]);
    expect(editor.state.selection.toJSON()).toMatchObject({ type: 'node', anchor: 0 });
  });

  it('moves the item, not the list', () => {
    const item = (value: string): NodeJson => ({ type: 'listItem', content: [p(text(value))] });
    const editor = open(doc({ type: 'bulletList', content: [item('a'), item('b')] }, p(text('after'))));
    editor.commands.setTextSelection(8);
    editor.commands.moveBlock('up');
    expect(editor.getText({ blockSeparator: ' ' }).split(/\s+/).filter(Boolean)).toEqual(['b', 'a', 'after']);
  });
});

describe('the block at a place', () => {
  const item = (value: string): NodeJson => ({ type: 'listItem', content: [p(text(value))] });
  const found = doc(p(text('One')), { type: 'bulletList', content: [item('a'), item('b')] });

  it.each([
    [0, 1, 0, 'paragraph'],
    [3, 1, 0, 'paragraph'],
    [5, 2, 5, 'bulletList'],
    [12, 2, 5, 'bulletList'],
    [500, 2, 5, 'bulletList'],
  ])('%i is in block %i, which begins at %i', (position, place, pos, type) => {
    expect(blockAt(open(found).state.doc, position)).toEqual({ pos, place, total: 2, type });
  });
});

describe('uploading an image', () => {
  function held() {
    let arrive: (image: UploadedImage) => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const upload = vi.fn(
      () =>
        new Promise<UploadedImage>((resolve, reject) => {
          arrive = resolve;
          fail = reject;
        }),
    );
    return { port: { ...NO_UPLOADS, upload }, arrive: () => arrive, fail: () => fail };
  }
  const picture = new File(['x'], 'shop.png', { type: 'image/png' });
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;

  it('puts the image where its marker has moved to, while typing goes on', async () => {
    const { port, arrive } = held();
    const editor = open(doc(p(text('One')), p(text('Two'))), port);
    editor.commands.setTextSelection(4);
    editor.commands.uploadImages([picture]);
    await vi.waitFor(() => expect(port.upload).toHaveBeenCalled());
    editor.commands.insertContentAt(1, 'Zero ');
    arrive()({ asset: '01a', src: '/media/1/shop.png', alt: '' });
    await vi.waitFor(() => expect(editor.getHTML()).toContain('shop.png'));
    expect(readDocument(editor).content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'image',
      'paragraph',
    ]);
    expect(editor.view.dom.querySelector('.upload')).toBeNull();
  });

  it('says what went wrong in its place and leaves the document alone', async () => {
    const { port, fail } = held();
    const editor = open(doc(p(text('One'))), port);
    editor.commands.uploadImages([picture]);
    await vi.waitFor(() => expect(port.upload).toHaveBeenCalled());
    fail()(new Error('The file is too large.'));
    await vi.waitFor(() => expect(editor.view.dom.querySelector('[role=alert]')).not.toBeNull());
    expect(editor.view.dom.textContent).toContain('The file is too large.');
    expect(readDocument(editor)).toEqual(doc(p(text('One'))));
  });
});
