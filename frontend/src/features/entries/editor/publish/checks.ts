/**
 * What stands between a draft and its readers. Blocking checks mirror what the server refuses on publishing; the rest
 * is advice. Each names the field to go to.
 */
import type { Field } from '@/api';
import { isDocument, isEmptyDocument, isWrittenBody, type NodeJson } from '@/editing/document';
import type { Fields, Violation } from '@/editing/save-engine';
import { fieldOf } from '@/editing/save-engine';

export interface Check {
  readonly kind: 'missing' | 'alt' | 'summary' | 'refused';
  readonly blocks: boolean;
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  /** The server's own words. */
  readonly detail?: string;
}

function isEmpty(field: Field, value: unknown): boolean {
  if (field.kind === 'rich_text')
    return isWrittenBody(value) ? value.value.trim() === '' : isEmptyDocument(value);
  if (field.kind === 'boolean') return false;
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The server makes a slug from its source, so a missing one does not stand in the way. */
function isMadeByServer(field: Field, values: Fields): boolean {
  return field.kind === 'slug' && typeof field.source === 'string' && values[field.source] !== null;
}

export function checksOf(fields: readonly Field[], values: Fields): readonly Check[] {
  const missing = fields
    .filter((field) => field.required && isEmpty(field, values[field.key]) && !isMadeByServer(field, values))
    .map(({ key, label }): Check => ({ kind: 'missing', blocks: true, key, label }));
  const alt = fields
    .filter(({ kind }) => kind === 'rich_text')
    .map(
      ({ key, label }): Check => ({
        kind: 'alt',
        blocks: false,
        key,
        label,
        count: undescribed(values[key]),
      }),
    )
    .filter(({ count }) => count !== undefined && count > 0);
  const summary = fields
    .filter((field) => field.key === 'summary' && !field.required && isEmpty(field, values[field.key]))
    .map(({ key, label }): Check => ({ kind: 'summary', blocks: false, key, label }));
  return [...missing, ...alt, ...summary];
}

export function refusedChecks(fields: readonly Field[], violations: readonly Violation[]): readonly Check[] {
  return violations.map(({ pointer, detail }) => {
    const key = fieldOf(pointer) ?? '';
    const label = fields.find((field) => field.key === key)?.label ?? pointer;
    return { kind: 'refused', blocks: true, key, label, detail };
  });
}

function undescribed(value: unknown): number {
  return isDocument(value) ? count(value) : 0;
}

function count(node: NodeJson): number {
  const own = node.type === 'image' && (node.attrs?.alt ?? '') === '' ? 1 : 0;
  return (node.content ?? []).reduce((sum, child) => sum + count(child), own);
}
