/** A field's value as words that a person can compare: names for ids, local time for instants. */
import type { EntryRef, Field } from '@/api';
import { isDocument, isWrittenBody, plainText } from '../document/json';

export interface Names {
  readonly refs: Readonly<Record<string, EntryRef>>;
  readonly yes: string;
  readonly no: string;
}

export function valueText(field: Field, value: unknown, names: Names): string {
  if (value === null || value === undefined) return '';
  if (isWrittenBody(value)) return value.value;
  if (isDocument(value)) return plainText(value);
  switch (field.kind) {
    case 'boolean':
      return value === true ? names.yes : names.no;
    case 'select':
    case 'multi_select':
      return list(value)
        .map((one) => optionLabel(field, one))
        .join('\n');
    case 'media':
    case 'relation':
      return list(value)
        .map((id) => names.refs[id]?.title ?? id)
        .join('\n');
    case 'json':
      return JSON.stringify(value, null, 2);
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function list(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function optionLabel(field: Field, value: string): string {
  return field.options?.find((option) => option.value === value)?.label ?? value;
}
