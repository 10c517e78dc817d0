import type { Field, FieldKind } from '@/api';

export const KINDS = [
  'text',
  'long_text',
  'rich_text',
  'markdown',
  'slug',
  'integer',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'select',
  'multi_select',
  'relation',
  'media',
  'url',
  'email',
  'colour',
  'json',
] as const satisfies FieldKind[];

export type Rule = 'min' | 'max' | 'pattern' | 'options' | 'target' | 'multiple' | 'source';

const RULES: Partial<Record<FieldKind, Rule[]>> = {
  text: ['min', 'max', 'pattern'],
  long_text: ['min', 'max'],
  rich_text: ['max'],
  markdown: ['max'],
  integer: ['min', 'max'],
  decimal: ['min', 'max'],
  select: ['options'],
  multi_select: ['options', 'min', 'max'],
  relation: ['target', 'multiple', 'min', 'max'],
  media: ['multiple', 'min', 'max'],
  slug: ['source'],
};

const UNIQUE: FieldKind[] = ['text', 'slug', 'url', 'email', 'integer', 'date'];

/** The rules a field of a kind can have; one that points at a single thing has nothing to count. */
export function rulesOf(kind: FieldKind, multiple: boolean): Rule[] {
  const rules = RULES[kind] ?? [];
  const single = (kind === 'relation' || kind === 'media') && !multiple;
  return single ? rules.filter((rule) => rule !== 'min' && rule !== 'max') : rules;
}

export function canBeUnique(kind: FieldKind): boolean {
  return UNIQUE.includes(kind);
}

/** Only what the kind knows: the server refuses a rule that means nothing. */
export function withOwnRules(field: Field): Field {
  const { id, key, label, kind, required, unique, localised, help, default: first } = field;
  const kept: Partial<Field> = {};
  for (const rule of rulesOf(kind, field.multiple === true)) {
    const value = field[rule];
    if (value !== undefined && value !== null && value !== '') Object.assign(kept, { [rule]: value });
  }
  return {
    ...(id === undefined ? {} : { id }),
    key,
    label,
    kind,
    required,
    unique: unique && canBeUnique(kind),
    localised,
    ...(help ? { help } : {}),
    ...(first === undefined || first === null ? {} : { default: first }),
    ...kept,
  };
}

/** "Reading time" becomes `reading_time`: a small letter first, then small letters, digits and `_`. */
export function toKey(label: string): string {
  return label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .replace(/_+$/, '')
    .slice(0, 64);
}
