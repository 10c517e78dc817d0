/** The writing surface: toolbar above, the text, and the menus that come up beside it. */
import { EditorContent } from '@tiptap/react';
import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './document.module.css';
import { BlockHandle } from './handle/BlockHandle';
import { SelectionMenu } from './menus/SelectionMenu';
import { SlashMenuList } from './menus/SlashMenuList';
import { Toolbar } from './toolbar/Toolbar';
import type { DocumentEditorHandle } from './useDocumentEditor';
import { useEditorKeys } from './useEditorKeys';

interface DocumentEditorProps {
  handle: DocumentEditorHandle;
  /** Opens the media library; the answer is inserted by whoever opened it. */
  onPickImage: () => void;
  /** Fills the page, or sits in a column as one field among others. */
  layout: 'page' | 'field';
  /** At the end of the toolbar. */
  tools?: ReactNode;
  /** Where the toolbar goes when the page has a place of its own for it. */
  toolbarSlot?: HTMLElement | null;
}

export function DocumentEditor({
  handle,
  onPickImage,
  layout,
  tools,
  toolbarSlot = null,
}: DocumentEditorProps) {
  const { t } = useTranslation('editing');
  const { editor, slashMenu, unreadable } = handle;
  const [linkOpen, setLinkOpen] = useState(false);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const files = useRef<HTMLInputElement>(null);
  useEditorKeys(editor, () => setLinkOpen(true));
  const upload = () => files.current?.click();

  const toolbar = editor.isEditable ? (
    <Toolbar
      editor={editor}
      onLink={() => setLinkOpen(true)}
      onUploadImage={upload}
      onPickImage={onPickImage}
    >
      {tools}
    </Toolbar>
  ) : null;

  return (
    <div ref={setFrame} className={classes.root} data-layout={layout}>
      {layout === 'field' && toolbar !== null ? <div className={classes.toolbar}>{toolbar}</div> : null}
      {layout === 'page' && toolbarSlot !== null ? createPortal(toolbar, toolbarSlot) : null}
      {unreadable ? (
        <p role="alert" className={classes.unreadable}>
          {t('document.unreadable')}
        </p>
      ) : null}
      {layout === 'page' && frame !== null && editor.isEditable ? (
        <BlockHandle editor={editor} frame={frame} />
      ) : null}
      <EditorContent editor={editor} className={classes.content} />
      <SelectionMenu editor={editor} linkOpen={linkOpen} onLink={setLinkOpen} />
      <SlashMenuList editor={editor} store={slashMenu} onPickImage={onPickImage} onUploadImage={upload} />
      <input
        ref={files}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('block.uploadImage')}
        onChange={(event) => {
          editor.commands.uploadImages([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
