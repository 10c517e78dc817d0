export { DocumentEditor } from './DocumentEditor';
export {
  EMPTY_DOCUMENT,
  isDocument,
  isEmptyDocument,
  isWrittenBody,
  type NodeJson,
  plainText,
  sameDocument,
  type WrittenBody,
} from './json';
export { applyDocument, readDocument } from './server-document';
export type { UploadedImage, UploadPort } from './uploads/port';
export {
  type DocumentEditorHandle,
  type DocumentEditorOptions,
  useDocumentEditor,
} from './useDocumentEditor';
export { useWordCount } from './useWordCount';
