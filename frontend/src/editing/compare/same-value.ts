/** Whether two values of a field mean the same; a rich text is compared by meaning, not by how it was written down. */
import type { Field } from '@/api';
import { sameDocument } from '../document/json';
import { sameJson } from '../save-engine';

export function sameValueOf(fields: readonly Field[]): (key: string, a: unknown, b: unknown) => boolean {
  const rich = new Set(fields.filter(({ kind }) => kind === 'rich_text').map(({ key }) => key));
  return (key, a, b) => (rich.has(key) ? sameDocument(a, b) : sameJson(a, b));
}
