/** Whole and decimal numbers, typed freely and checked as they are typed. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asText, frameOf } from './frame';
import { parseDecimal, parseInteger } from './parse';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';
import { type Parsed, useTextDraft } from './useTextDraft';

interface NumberFieldProps extends FieldProps {
  parse: (text: string) => Parsed<number>;
  inputMode: 'numeric' | 'decimal';
  complaint: string;
}

function NumberField({ parse, inputMode, complaint, ...props }: NumberFieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  const draft = useTextDraft(props.value, asText, parse, props.onChange);
  const { min, max } = props.field;
  const range =
    typeof min === 'number' && typeof max === 'number' ? t('field.range', { min, max }) : undefined;
  return (
    <TextInput
      {...frameOf(props)}
      inputMode={inputMode}
      dir="ltr"
      readOnly={readOnly}
      value={draft.text}
      error={draft.valid ? props.error : complaint}
      description={props.field.help ?? range}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

export function IntegerField(props: FieldProps) {
  const { t } = useTranslation('editing');
  return (
    <NumberField {...props} parse={parseInteger} inputMode="numeric" complaint={t('field.notInteger')} />
  );
}

export function DecimalField(props: FieldProps) {
  const { t } = useTranslation('editing');
  return <NumberField {...props} parse={parseDecimal} inputMode="decimal" complaint={t('field.notNumber')} />;
}
