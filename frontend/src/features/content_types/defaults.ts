/** The value that new entries begin with. Invariant: it fits the rules of its own field. */
import type { FieldKind } from '@/api';

/** Kinds whose value can be given once and for all; texts with parts and things of the site cannot. */
const WITHOUT: FieldKind[] = ['rich_text', 'slug', 'relation', 'media'];

export function canHaveDefault(kind: FieldKind): boolean {
  return !WITHOUT.includes(kind);
}

interface Rules {
  kind: FieldKind;
  min: number | '';
  max: number | '';
  pattern: string;
  options: readonly { value: string }[];
}

/** Whether a field with these rules would take the value; no value always fits. */
export function fitsRules(value: unknown, { kind, min, max, pattern, options }: Rules): boolean {
  if (value === null || value === undefined) return true;
  const within = (count: number) => (min === '' || count >= min) && (max === '' || count <= max);
  const known = (one: unknown) => options.some((option) => option.value === one);
  if (kind === 'select') return known(value);
  if (kind === 'multi_select') {
    return Array.isArray(value) && value.every(known) && (value.length === 0 || within(value.length));
  }
  if (typeof value === 'number') return within(value);
  if (typeof value !== 'string' || kind === 'json') return true;
  if (kind === 'decimal') return within(Number(value));
  const fits = kind === 'text' || kind === 'long_text' || kind === 'markdown';
  return !fits || (within([...value].length) && matches(value, kind === 'text' ? pattern : ''));
}

/** A pattern that only the server can read is left to the server. */
function matches(value: string, pattern: string): boolean {
  try {
    return pattern === '' || new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

/** Nothing chosen, and a switch that is off, are no default. */
export function asDefault(value: unknown): unknown {
  const nothing = value === undefined || value === '' || value === false;
  return nothing || (Array.isArray(value) && value.length === 0) ? null : value;
}
