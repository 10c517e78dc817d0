import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { isApiError } from '@/api';

/** "/fields/0/label" is the form's "fields.0.label". */
function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/**
 * Puts what the server refused beside the inputs it refused, and the rest on the form as a whole.
 *
 * `names` maps the contract's names to the form's where they differ.
 */
export function applyProblem<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
  explain: (error: unknown) => string,
  names: Record<string, Path<Values>> = {},
): void {
  const fields = isApiError(error) ? error.fields : [];
  let placed = 0;
  for (const field of fields) {
    const path = toPath(field.pointer);
    const name = names[path] ?? (path as Path<Values>);
    if (form.getFieldState(name).invalid || form.getValues(name) !== undefined) {
      form.setError(name, { type: field.code, message: field.detail }, { shouldFocus: placed === 0 });
      placed += 1;
    }
  }
  if (placed < fields.length || fields.length === 0) {
    form.setError('root', { type: 'server', message: explain(error) });
  }
}
