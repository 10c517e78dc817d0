import { ActionIcon, Button, Input, Stack, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../schema';
import classes from './TypeForm.module.css';

/** What can be chosen: the value that is stored, and the word that is shown. */
export function OptionList() {
  const { t } = useTranslation('content_types');
  const { control, register, formState } = useFormContext<FieldValues>();
  const list = useFieldArray({ control, name: 'options' });
  const errors = formState.errors.options;
  return (
    <fieldset className={classes.plain}>
      <Input.Label component="legend">{t('option.title')}</Input.Label>
      <Stack gap="xs">
        {list.fields.map((option, at) => (
          <div key={option.id} className={classes.option}>
            <TextInput
              {...register(`options.${at}.value`)}
              aria-label={t('option.value', { place: at + 1 })}
              placeholder={t('option.valueHint')}
              spellCheck={false}
              error={errors?.[at]?.value?.message}
            />
            <TextInput
              {...register(`options.${at}.label`)}
              aria-label={t('option.label', { place: at + 1 })}
              placeholder={t('option.labelHint')}
            />
            <ActionIcon aria-label={t('option.remove', { place: at + 1 })} onClick={() => list.remove(at)}>
              <X size={16} aria-hidden="true" />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<Plus size={16} />}
            onClick={() => list.append({ value: '', label: '' })}
          >
            {t('option.add')}
          </Button>
        </div>
        <Input.Error role="alert">{errors?.root?.message ?? errors?.message}</Input.Error>
      </Stack>
    </fieldset>
  );
}
