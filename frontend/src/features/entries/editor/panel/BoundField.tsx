/** A field of the entry with its value, its error and its way into the save engine. */
import type { Field } from '@/api';
import { EntryField } from '@/editing/fields';
import { useOpenEntry, useValue } from '../saving/context';
import { useFieldError } from '../saving/useFieldError';

export function BoundField({ field }: { field: Field }) {
  const { engine } = useOpenEntry();
  const error = useFieldError(field.key);
  return (
    <EntryField
      field={field}
      value={useValue(field.key)}
      onChange={(value) => engine.edit(field.key, value)}
      onBlur={() => void engine.dispatch({ kind: 'blur' })}
      {...(error === undefined ? {} : { error })}
    />
  );
}
