/** Renders a field from its definition, each within its own boundary. Rich text is the page's own and not among them. */
import type { ComponentType } from 'react';
import type { FieldKind } from '@/api';
import { BooleanField, MultiSelectField, SelectField } from './ChoiceFields';
import { ColourField } from './ColourField';
import { DateField, DateTimeField } from './DateFields';
import { FieldBoundary } from './FieldBoundary';
import { MediaField } from './MediaField';
import { DecimalField, IntegerField } from './NumberFields';
import { RelationField } from './RelationField';
import { SlugField } from './SlugField';
import { JsonField, MarkdownField } from './SourceFields';
import { EmailField, LongTextField, TextField, UrlField } from './TextFields';
import type { FieldProps } from './types';

const COMPONENTS: Record<Exclude<FieldKind, 'rich_text'>, ComponentType<FieldProps>> = {
  text: TextField,
  long_text: LongTextField,
  markdown: MarkdownField,
  integer: IntegerField,
  decimal: DecimalField,
  boolean: BooleanField,
  date: DateField,
  datetime: DateTimeField,
  select: SelectField,
  multi_select: MultiSelectField,
  slug: SlugField,
  url: UrlField,
  email: EmailField,
  colour: ColourField,
  json: JsonField,
  media: MediaField,
  relation: RelationField,
};

export function EntryField(props: FieldProps) {
  const { kind, label } = props.field;
  if (kind === 'rich_text') return null;
  const Shown = COMPONENTS[kind];
  return (
    <FieldBoundary label={label}>
      <Shown {...props} />
    </FieldBoundary>
  );
}
