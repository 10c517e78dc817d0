/**
 * A TipTap editor bound to a value that lives elsewhere. The document never passes through React state.
 * Invariant: only what the writer did is reported, never what was merely displayed or normalised.
 */
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { fixTablesKey } from '@tiptap/pm/tables';
import { useEditor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import { documentExtensions } from './extensions';
import { EMPTY_DOCUMENT, isDocument, type NodeJson } from './json';
import { FROM_ELSEWHERE, readDocument } from './server-document';
import { SlashMenuStore } from './slash/store';
import type { UploadPort } from './uploads/port';

export interface DocumentEditorOptions {
  readonly content: unknown;
  readonly label: string;
  readonly placeholder: string;
  readonly editable?: boolean;
  readonly uploads: UploadPort;
  readonly onChange: (read: () => NodeJson) => void;
  readonly onBlur: () => void;
}

export interface DocumentEditorHandle {
  readonly editor: Editor;
  readonly slashMenu: SlashMenuStore;
  /** The document holds something this editor does not know; it is shown, but must not be written back. */
  readonly unreadable: boolean;
}

export function useDocumentEditor(options: DocumentEditorOptions): DocumentEditorHandle {
  const { content, label, placeholder, editable = true, uploads, onChange, onBlur } = options;
  const slashMenu = useMemo(() => new SlashMenuStore(), []);
  const [unreadable, setUnreadable] = useState(false);
  const editor = useEditor({
    extensions: documentExtensions({ placeholder, slashMenu, uploads }),
    content: (isDocument(content) ? content : EMPTY_DOCUMENT) as object,
    editable,
    enableContentCheck: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        'aria-haspopup': 'listbox',
        role: 'textbox',
        dir: 'auto',
        class: 'document',
        spellcheck: 'true',
      },
    },
    onContentError: ({ editor: broken }) => {
      setUnreadable(true);
      broken.setEditable(false, false);
    },
    onUpdate: ({ editor: current, transaction, appendedTransactions }) => {
      if ([transaction, ...appendedTransactions].some(isByWriter)) onChange(() => readDocument(current));
    },
    onBlur,
  });
  return { editor, slashMenu, unreadable };
}

/** Tables are squared by their own plugin when they are first touched; nobody wrote that. */
function isByWriter(transaction: Transaction): boolean {
  return (
    transaction.docChanged &&
    transaction.getMeta(FROM_ELSEWHERE) !== true &&
    transaction.getMeta(fixTablesKey) === undefined
  );
}
