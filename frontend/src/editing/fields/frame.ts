/** What the kit's inputs need to show a field: its label, help, error and the id that checks link to. */
import type { FieldProps } from './types';

export function fieldId(key: string): string {
  return `field-${key}`;
}

export function frameOf({ field, error }: Pick<FieldProps, 'field' | 'error'>) {
  return {
    id: fieldId(field.key),
    label: field.label,
    description: field.help ?? undefined,
    error,
    withAsterisk: field.required,
  };
}

/** An empty input means that there is no value. */
export function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
}

export function asList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}
