export { type Converter, serverConverter } from './convert';
export { LazySourceEditor } from './LazySourceEditor';
export { useMarkdownMode } from './useMarkdownMode';
