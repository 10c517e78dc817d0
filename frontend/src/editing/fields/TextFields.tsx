/** Fields that are a line or a few lines of text. */
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asText, frameOf, textOrNull } from './frame';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

function useLength({ field, value }: FieldProps): string | null {
  const { t } = useTranslation('editing');
  const length = [...asText(value)].length;
  if (typeof field.max !== 'number' || length < field.max * 0.8) return null;
  return t('field.length', { length, max: field.max });
}

export function TextField(props: FieldProps) {
  const { readOnly } = useSurroundings();
  const length = useLength(props);
  return (
    <TextInput
      {...frameOf(props)}
      dir="auto"
      readOnly={readOnly}
      value={asText(props.value)}
      description={length ?? props.field.help ?? undefined}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value))}
      onBlur={props.onBlur}
    />
  );
}

export function LongTextField(props: FieldProps) {
  const { readOnly } = useSurroundings();
  const length = useLength(props);
  return (
    <Textarea
      {...frameOf(props)}
      autosize
      minRows={3}
      maxRows={14}
      dir="auto"
      readOnly={readOnly}
      value={asText(props.value)}
      description={length ?? props.field.help ?? undefined}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value))}
      onBlur={props.onBlur}
    />
  );
}

export function UrlField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  return (
    <TextInput
      {...frameOf(props)}
      type="url"
      inputMode="url"
      dir="ltr"
      placeholder={t('field.urlPlaceholder')}
      readOnly={readOnly}
      value={asText(props.value)}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value.trim()))}
      onBlur={props.onBlur}
    />
  );
}

export function EmailField(props: FieldProps) {
  const { readOnly } = useSurroundings();
  return (
    <TextInput
      {...frameOf(props)}
      type="email"
      inputMode="email"
      autoComplete="off"
      dir="ltr"
      readOnly={readOnly}
      value={asText(props.value)}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value.trim()))}
      onBlur={props.onBlur}
    />
  );
}
