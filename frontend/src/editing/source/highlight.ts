/** Source is coloured by the theme's tokens, so that it follows light and dark. */
import type { TagStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

export const highlightRules: readonly TagStyle[] = [
  { tag: tags.heading, fontWeight: '600', color: 'var(--c-ink)' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--c-accent)' },
  { tag: tags.url, color: 'var(--c-ink-3)' },
  { tag: tags.monospace, color: 'var(--c-review)' },
  { tag: tags.quote, color: 'var(--c-ink-2)' },
  { tag: tags.processingInstruction, color: 'var(--c-ink-3)' },
  { tag: tags.contentSeparator, color: 'var(--c-ink-3)' },
  { tag: tags.propertyName, color: 'var(--c-scheduled)' },
  { tag: tags.string, color: 'var(--c-published)' },
  { tag: tags.number, color: 'var(--c-draft)' },
  { tag: [tags.bool, tags.null], color: 'var(--c-review)' },
];
