/** Switches a body between the rich editor and its Markdown. The rich editor stays alive underneath, with its undo. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeJson } from '../document';
import { type Converter, serverConverter } from './convert';
import { bodyOf, closeSession, type MarkdownSession, openSession } from './markdown-session';

export interface MarkdownModeOptions {
  readonly read: () => NodeJson;
  /** Hands the body in its present form to whoever saves it. */
  readonly write: (body: unknown) => void;
  /** The text became another document. */
  readonly apply: (document: NodeJson) => void;
  readonly converter?: Converter;
}

/** Opened, but something would be lost: the writer decides. */
interface Doubt {
  readonly session: MarkdownSession;
  readonly lossy: readonly string[];
}

export function useMarkdownMode({ read, write, apply, converter = serverConverter }: MarkdownModeOptions) {
  const [session, setSession] = useState<MarkdownSession | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);

  const opening = useMutation({
    mutationFn: async (document: NodeJson) => ({ document, markdown: await converter.toMarkdown(document) }),
    onSuccess: ({ document, markdown }) => {
      const opened = openSession(document, markdown.text);
      if (markdown.lossy.length > 0 && session === null) setDoubt({ session: opened, lossy: markdown.lossy });
      else setSession(opened);
    },
  });
  const closing = useMutation({
    mutationFn: (open: MarkdownSession) => closeSession(open, converter),
    onSuccess: (document) => {
      if (document !== null) apply(document);
      setSession(null);
    },
  });

  return {
    session,
    doubt,
    busy: opening.isPending || closing.isPending,
    error: opening.error ?? closing.error,
    toggle: () => {
      opening.reset();
      closing.reset();
      if (session === null) opening.mutate(read());
      else closing.mutate(session);
    },
    acceptDoubt: () => {
      setSession(doubt?.session ?? null);
      setDoubt(null);
    },
    dropDoubt: () => setDoubt(null),
    type: (text: string) => {
      if (session === null) return;
      setSession({ ...session, text });
      write(bodyOf(session, text));
    },
    /** The body was replaced by somebody else's: show theirs. */
    reload: (document: NodeJson) => opening.mutate(document),
  };
}
