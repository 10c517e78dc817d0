/**
 * One stay in Markdown mode. Pure: it decides what the body is, the screen does the rest.
 * Invariant: a text that was not changed gives back the very document it was made from.
 */
import type { NodeJson, WrittenBody } from '../document';
import type { Converter } from './convert';

export interface MarkdownSession {
  /** The body as it was when Markdown was opened. */
  readonly original: NodeJson;
  readonly opened: string;
  readonly text: string;
}

export function openSession(original: NodeJson, text: string): MarkdownSession {
  return { original, opened: text, text };
}

/** What the draft's body is while its Markdown says `text`. */
export function bodyOf({ original, opened }: MarkdownSession, text: string): NodeJson | WrittenBody {
  return text === opened ? original : { format: 'markdown', value: text };
}

/** The document to go on with, or `null` when nothing was changed and the old one stays as it is. */
export async function closeSession(session: MarkdownSession, converter: Converter): Promise<NodeJson | null> {
  return session.text === session.opened ? null : converter.fromMarkdown(session.text);
}
