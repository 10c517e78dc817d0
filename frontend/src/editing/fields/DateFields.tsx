/** Days and instants, by the browser's own inputs: they know the language, the keyboard and the phone. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asText, frameOf, textOrNull } from './frame';
import { fromLocalInput, toLocalInput } from './instant';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';
import { useTextDraft } from './useTextDraft';

export function DateField(props: FieldProps) {
  const { readOnly } = useSurroundings();
  return (
    <TextInput
      {...frameOf(props)}
      type="date"
      readOnly={readOnly}
      value={asText(props.value)}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value))}
      onBlur={props.onBlur}
    />
  );
}

export function DateTimeField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  const draft = useTextDraft<string>(
    props.value,
    toLocalInput,
    (text) => ({ ok: true, value: fromLocalInput(text) }),
    props.onChange,
  );
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <TextInput
      {...frameOf(props)}
      type="datetime-local"
      description={props.field.help ?? t('field.zone', { zone })}
      readOnly={readOnly}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}
