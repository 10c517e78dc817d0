import type { TFunction } from 'i18next';
import { z } from 'zod/mini';
import type { ContentType, Field } from '@/api';
import { fitsRules } from './defaults';
import { KINDS } from './kinds';

type T = TFunction<'content_types'>;
const KEY = /^[a-z][a-z0-9_]{0,63}$/;

export interface TypeValues {
  key: string;
  name: string;
  plural: string;
  kind: 'collection' | 'single';
  title_field: string;
  url_pattern: string;
  workflow: boolean;
  fields: Field[];
}

export type NewTypeValues = Pick<TypeValues, 'key' | 'name' | 'plural' | 'kind'>;

export interface FieldValues {
  label: string;
  key: string;
  kind: Field['kind'];
  required: boolean;
  unique: boolean;
  help: string;
  min: number | '';
  max: number | '';
  pattern: string;
  options: { value: string; label: string }[];
  target: string;
  multiple: boolean;
  source: string;
  /** The value of new entries; `null` for none. */
  default: unknown;
}

const some = (message: string) => z.string().check(z.trim(), z.minLength(1, message));
const key = (t: T) => z.string().check(z.regex(KEY, t('error.key')));

export function newTypeSchema(t: T) {
  return z.object({
    name: some(t('error.name')),
    plural: some(t('error.plural')),
    key: key(t),
    kind: z.enum(['collection', 'single']),
  }) satisfies z.ZodMiniType<NewTypeValues>;
}

export function fieldSchema(t: T, taken: string[]) {
  const limit = z.union([z.number(), z.literal('')]);
  return z
    .object({
      label: some(t('error.label')),
      key: key(t).check(z.refine((value) => !taken.includes(value), t('error.keyTaken'))),
      kind: z.enum(KINDS),
      required: z.boolean(),
      unique: z.boolean(),
      help: z.string(),
      min: limit,
      max: limit,
      pattern: z.string(),
      options: z.array(z.object({ value: some(t('error.option')), label: z.string() })),
      target: z.string(),
      multiple: z.boolean(),
      source: z.string(),
      default: z.unknown(),
    })
    .check(
      z.refine(({ min, max }) => min === '' || max === '' || min <= max, {
        path: ['max'],
        error: t('error.range'),
      }),
      z.refine(({ kind, target }) => kind !== 'relation' || target !== '', {
        path: ['target'],
        error: t('error.target'),
      }),
      z.refine(({ kind, options }) => !kind.endsWith('select') || options.length > 0, {
        path: ['options'],
        error: t('error.options'),
      }),
      z.refine((values) => fitsRules(values.default, values), {
        path: ['default'],
        error: t('error.default'),
      }),
    ) satisfies z.ZodMiniType<FieldValues>;
}

export function toTypeValues(type: ContentType): TypeValues {
  const { key: own, name, plural, kind, title_field, url_pattern, workflow, fields } = type;
  return { key: own, name, plural, kind, title_field, url_pattern: url_pattern ?? '', workflow, fields };
}

export function toFieldValues(field: Field | null): FieldValues {
  return {
    label: field?.label ?? '',
    key: field?.key ?? '',
    kind: field?.kind ?? 'text',
    required: field?.required ?? false,
    unique: field?.unique ?? false,
    help: field?.help ?? '',
    min: field?.min ?? '',
    max: field?.max ?? '',
    pattern: field?.pattern ?? '',
    options: field?.options ?? [],
    target: field?.target ?? '',
    multiple: field?.multiple ?? false,
    source: field?.source ?? '',
    default: field?.default ?? null,
  };
}
