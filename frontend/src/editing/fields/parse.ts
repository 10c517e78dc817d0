/** Reads what was typed into number and JSON fields. */
import type { Parsed } from './useTextDraft';

export function parseInteger(text: string): Parsed<number> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  const value = Number(typed);
  return /^[+-]?\d+$/.test(typed) && Number.isSafeInteger(value) ? { ok: true, value } : { ok: false };
}

/** Takes a decimal comma as well as a point. */
export function parseDecimal(text: string): Parsed<number> {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { ok: true, value: null };
  const value = Number(typed);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) && Number.isFinite(value)
    ? { ok: true, value }
    : { ok: false };
}

export function parseJson(text: string): Parsed<unknown> {
  if (text.trim() === '') return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

export function formatJson(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
}
