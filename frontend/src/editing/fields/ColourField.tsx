/** A colour as its code, beside the browser's own picker. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';
import { asText, frameOf, textOrNull } from './frame';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

const CODE = /^#[0-9a-f]{6}$/i;

export function ColourField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  const value = asText(props.value);
  return (
    <TextInput
      {...frameOf(props)}
      dir="ltr"
      placeholder="#336699"
      maxLength={9}
      classNames={{ input: classes.mono }}
      readOnly={readOnly}
      value={value}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value.trim()))}
      onBlur={props.onBlur}
      leftSection={
        <input
          type="color"
          className={classes.swatch}
          aria-label={t('field.colour', { label: props.field.label })}
          disabled={readOnly}
          value={CODE.test(value) ? value : '#000000'}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
      }
    />
  );
}
