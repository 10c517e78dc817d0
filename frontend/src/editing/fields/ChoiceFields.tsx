/** Fields with a closed set of answers. */
import { MultiSelect, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asList, frameOf } from './frame';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

export function BooleanField(props: FieldProps) {
  const { readOnly } = useSurroundings();
  const { withAsterisk: _unused, ...frame } = frameOf(props);
  return (
    <Switch
      {...frame}
      disabled={readOnly}
      checked={props.value === true}
      onChange={(event) => {
        props.onChange(event.currentTarget.checked);
        props.onBlur();
      }}
    />
  );
}

export function SelectField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  const options = props.field.options ?? [];
  return (
    <Select
      {...frameOf(props)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={typeof props.value === 'string' ? props.value : null}
      clearable={!props.field.required}
      searchable={options.length > 8}
      readOnly={readOnly}
      placeholder={t('field.choose')}
      nothingFoundMessage={t('field.nothing')}
      clearButtonProps={{ 'aria-label': t('field.clear', { label: props.field.label }) }}
      onChange={(value) => {
        props.onChange(value);
        props.onBlur();
      }}
    />
  );
}

export function MultiSelectField(props: FieldProps) {
  const { t } = useTranslation('editing');
  const { readOnly } = useSurroundings();
  return (
    <MultiSelect
      {...frameOf(props)}
      data={(props.field.options ?? []).map(({ value, label }) => ({ value, label }))}
      value={[...asList(props.value)]}
      maxValues={props.field.max ?? undefined}
      searchable
      readOnly={readOnly}
      nothingFoundMessage={t('field.nothing')}
      onChange={(values) => props.onChange(values)}
      onBlur={props.onBlur}
    />
  );
}
