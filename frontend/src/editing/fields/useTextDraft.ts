/**
 * Lets somebody type what is not a value yet ("12." or half a JSON object) without losing it.
 * Invariant: the text on screen changes by itself only when the value changed elsewhere.
 */
import { useState } from 'react';
import { sameJson } from '../save-engine';

export type Parsed<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false };

export interface TextDraft {
  readonly text: string;
  readonly valid: boolean;
  readonly type: (text: string) => void;
}

export function useTextDraft<T>(
  value: unknown,
  format: (value: unknown) => string,
  parse: (text: string) => Parsed<T>,
  onChange: (value: T | null) => void,
): TextDraft {
  const [text, setText] = useState(() => format(value));
  const [seen, setSeen] = useState(value);
  const parsed = parse(text);
  if (!sameJson(seen, value)) {
    setSeen(value);
    if (!parsed.ok || !sameJson(parsed.value, value)) setText(format(value));
  }
  return {
    text,
    valid: parsed.ok,
    type: (next) => {
      setText(next);
      const result = parse(next);
      if (!result.ok) return;
      setSeen(result.value);
      onChange(result.value);
    },
  };
}
