/** Fields whose value is source: Markdown and JSON. */
import { Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LazySourceEditor } from '../source';
import { asText, frameOf, textOrNull } from './frame';
import { formatJson, parseJson } from './parse';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';
import { useTextDraft } from './useTextDraft';

export function MarkdownField(props: FieldProps) {
  const { id, ...frame } = frameOf(props);
  const { readOnly } = useSurroundings();
  if (readOnly) return <ReadOnlySource {...props} text={asText(props.value)} />;
  return (
    <Input.Wrapper {...frame} labelElement="div">
      <LazySourceEditor
        id={id}
        language="markdown"
        layout="field"
        label={props.field.label}
        invalid={props.error !== undefined}
        value={asText(props.value)}
        onChange={(text) => props.onChange(textOrNull(text))}
        onBlur={props.onBlur}
      />
    </Input.Wrapper>
  );
}

export function JsonField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  const { id, ...frame } = frameOf(props);
  const draft = useTextDraft(props.value, formatJson, parseJson, props.onChange);
  const error = draft.valid ? props.error : t('field.notJson');
  if (readOnly) return <ReadOnlySource {...props} text={draft.text} />;
  return (
    <Input.Wrapper {...frame} error={error} labelElement="div">
      <LazySourceEditor
        id={id}
        language="json"
        layout="field"
        label={props.field.label}
        invalid={error !== undefined}
        value={draft.text}
        onChange={draft.type}
        onBlur={props.onBlur}
      />
    </Input.Wrapper>
  );
}

function ReadOnlySource({ text, ...props }: FieldProps & { text: string }) {
  const { id, ...frame } = frameOf(props);
  return (
    <Input.Wrapper {...frame} labelElement="div">
      <pre id={id}>{text}</pre>
    </Input.Wrapper>
  );
}
