/** The part of the address that names the entry, with a way to make it from its source again. */
import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';
import { asText, frameOf, textOrNull } from './frame';
import { slugify } from './slugify';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

export function SlugField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { valueAt, readOnly } = useSurroundings();
  const { source } = props.field;
  const proposal = () => slugify(asText(source === null || source === undefined ? '' : valueAt(source)));
  const remake = () => {
    props.onChange(textOrNull(proposal()));
    props.onBlur();
  };
  return (
    <TextInput
      {...frameOf(props)}
      dir="ltr"
      spellCheck={false}
      autoCapitalize="none"
      classNames={{ input: classes.mono }}
      placeholder={source ? t('field.slugMade') : undefined}
      readOnly={readOnly}
      value={asText(props.value)}
      onChange={(event) => props.onChange(textOrNull(event.currentTarget.value.replace(/\s+/g, '-')))}
      onBlur={props.onBlur}
      rightSection={
        source && !readOnly ? (
          <Tooltip label={t('field.slugRemake')}>
            <ActionIcon size={28} aria-label={t('field.slugRemake')} onClick={remake}>
              <RefreshCw size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : undefined
      }
    />
  );
}
