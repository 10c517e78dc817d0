/** Code blocks, coloured by languages that are imported one by one. */
import type { Attributes } from '@tiptap/core';
import { CodeBlockLowlight } from '@tiptap/extension-code-block-lowlight';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import plaintext from 'highlight.js/lib/languages/plaintext';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';

const languages = {
  bash,
  c,
  css,
  diff,
  go,
  html: xml,
  java,
  javascript,
  json,
  markdown,
  python,
  rust,
  sql,
  toml: ini,
  typescript,
  yaml,
};

export const LANGUAGES: readonly string[] = Object.keys(languages);

const lowlight = createLowlight({ ...languages, plaintext });

/** A language nobody named is not guessed: guessing is slow and mostly wrong. */
const certain = { ...lowlight, highlightAuto: (text: string) => lowlight.highlight('plaintext', text) };

export const CodeBlock = CodeBlockLowlight.extend({
  addAttributes() {
    const { language }: Attributes = this.parent?.() ?? {};
    return { language: { ...language, default: null } };
  },
}).configure({
  lowlight: certain,
  defaultLanguage: 'plaintext',
  exitOnTripleEnter: true,
  enableTabIndentation: true,
  HTMLAttributes: { spellcheck: 'false' },
});
