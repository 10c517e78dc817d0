import { Select, Stack, TextInput } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SwitchField } from '@/ui/form';
import type { TypeValues } from '../schema';
import classes from './TypeForm.module.css';

const TITLES = ['text', 'long_text', 'slug', 'email', 'url'];

export function TypeSettings({ builtIn }: { builtIn: boolean }) {
  const { t } = useTranslation('content_types');
  const { register, control, formState } = useFormContext<TypeValues>();
  const fields = useWatch({ control, name: 'fields' });
  const { errors } = formState;
  const titles = fields.filter((field) => TITLES.includes(field.kind));
  return (
    <section className={classes.section} aria-label={t('settings.title')}>
      <div className={classes.heading}>
        <h2>{t('settings.title')}</h2>
      </div>
      <Stack gap="md">
        <TextInput
          {...register('name', { required: t('error.name') })}
          label={t('field.name')}
          error={errors.name?.message}
        />
        <TextInput
          {...register('plural', { required: t('error.plural') })}
          label={t('field.plural')}
          error={errors.plural?.message}
        />
        <TextInput
          {...register('key')}
          label={t('field.key')}
          description={builtIn ? t('field.keyBuiltIn') : t('field.keyHelp')}
          readOnly={builtIn}
          spellCheck={false}
          error={errors.key?.message}
        />
        <Controller
          control={control}
          name="title_field"
          render={({ field, fieldState }) => (
            <Select
              label={t('field.titleField')}
              description={t('field.titleFieldHelp')}
              data={titles.map((one) => ({ value: one.key, label: one.label }))}
              value={field.value}
              onChange={(value) => field.onChange(value ?? '')}
              allowDeselect={false}
              error={fieldState.error?.message}
            />
          )}
        />
        <TextInput
          {...register('url_pattern')}
          label={t('field.url')}
          description={t('field.urlHelp')}
          spellCheck={false}
          error={errors.url_pattern?.message}
        />
        <SwitchField
          control={control}
          name="workflow"
          label={t('field.workflow')}
          description={t('field.workflowHelp')}
        />
      </Stack>
    </section>
  );
}
