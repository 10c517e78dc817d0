/** A rich text of the entry: the editor, its Markdown, and the save engine between them. */
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import {
  applyDocument,
  EMPTY_DOCUMENT,
  isDocument,
  isWrittenBody,
  readDocument,
  useDocumentEditor,
} from '@/editing/document';
import { useUploadPort } from '@/editing/media';
import { serverConverter, useMarkdownMode } from '@/editing/source';
import { useOpenEntry } from '../saving/context';

export function useBody(field: Field) {
  const { t } = useTranslation('editor');
  const { engine, canEdit } = useOpenEntry();
  const { key, label } = field;
  const handle = useDocumentEditor({
    content: engine.value(key),
    label,
    placeholder: t('body.placeholder'),
    editable: canEdit,
    uploads: useUploadPort(),
    onChange: (read) => engine.editLazily(key, read),
    onBlur: () => void engine.dispatch({ kind: 'blur' }),
  });
  const { editor } = handle;

  const markdown = useMarkdownMode({
    read: () => readDocument(editor),
    write: (body) => engine.edit(key, body),
    apply: (document) => applyDocument(editor, document, true),
  });

  const take = useEffectEvent((value: unknown, answersOurs: boolean) => {
    // Kept text may be Markdown that was never converted.
    if (isWrittenBody(value)) {
      void serverConverter
        .fromMarkdown(value.value)
        .then((document) => applyDocument(editor, document, true));
      return;
    }
    const document = isDocument(value) ? value : EMPTY_DOCUMENT;
    applyDocument(editor, document, false);
    if (markdown.session !== null && !answersOurs) markdown.reload(document);
  });
  useEffect(
    () =>
      engine.onAdopted((values, sent) => {
        if (key in values) take(values[key], sent.has(key));
      }),
    [engine, key],
  );
  return { handle, markdown };
}
