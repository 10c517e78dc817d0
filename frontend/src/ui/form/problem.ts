import type { TFunction } from 'i18next';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { isApiError } from '@/api';
import { explain, explainCode } from '../ErrorPanel/explain';

/** "/fields/0/label" is the form's "fields.0.label". */
function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** A whole part of the form may be refused too: "/fields/0/kind" belongs to the field at 0. */
function isPart(values: unknown, path: string): boolean {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
  return found !== undefined;
}

/**
 * Puts what the server refused beside the inputs it refused, and the rest on the form as a whole.
 *
 * `names` maps the contract's names to the form's where they differ.
 */
export function applyProblem<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
  t: TFunction<'ui'>,
  names: Record<string, Path<Values>> = {},
): void {
  const fields = isApiError(error) ? error.fields : [];
  let placed = 0;
  for (const field of fields) {
    const path = toPath(field.pointer);
    const name = names[path] ?? (path as Path<Values>);
    if (!isPart(form.getValues(), name)) continue;
    const message = explainCode(field.code, field.detail, t);
    form.setError(name, { type: field.code, message }, { shouldFocus: placed === 0 });
    placed += 1;
  }
  if (placed < fields.length || placed === 0)
    form.setError('root', { type: 'server', message: explain(error, t) });
}
