/** What every field component is given. A component shows a value and reports a new one; it saves nothing itself. */
import type { EntryRef, Field } from '@/api';

export interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly error?: string;
  readonly onChange: (value: unknown) => void;
  /** The writer is done with it for now: a good moment to save. */
  readonly onBlur: () => void;
}

/** What fields know of the entry around them. */
export interface FieldSurroundings {
  /** The present value of another field: a slug is made from the title. */
  readonly valueAt: (key: string) => unknown;
  /** What the ids in relations and media are called. */
  readonly refOf: (id: string) => EntryRef | undefined;
  /** Keeps the name of something that was just picked or made. */
  readonly remember: (ref: EntryRef) => void;
  readonly readOnly: boolean;
}
