import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Drawer, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { Controller, FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import { SwitchField } from '@/ui/form';
import { canBeUnique, KINDS, toKey } from '../kinds';
import { type FieldValues, fieldSchema, toFieldValues } from '../schema';
import { DefaultValue } from './DefaultValue';
import { FieldRules } from './FieldRules';

interface FieldDrawerProps {
  opened: boolean;
  /** Without one, a new field is made. */
  field: Field | null;
  others: Field[];
  typeKey: string;
  onKeep: (field: Field) => void;
  onClose: () => void;
}

export function FieldDrawer({ opened, field, others, typeKey, onKeep, onClose }: FieldDrawerProps) {
  const { t } = useTranslation(['content_types', 'ui']);
  const form = useForm<FieldValues>({
    mode: 'onTouched',
    resolver: zodResolver(
      fieldSchema(
        t,
        others.map((other) => other.key),
      ),
    ),
    defaultValues: toFieldValues(field),
  });
  const { errors, dirtyFields } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const label = form.register('label', {
    onChange: (event: { target: { value: string } }) => {
      if (field === null && !dirtyFields.key) form.setValue('key', toKey(event.target.value));
    },
  });
  const keep = form.handleSubmit(({ min, max, ...values }) =>
    onKeep({
      ...field,
      localised: field?.localised ?? false,
      ...values,
      default: values.unique ? null : values.default,
      min: min === '' ? undefined : min,
      max: max === '' ? undefined : max,
    }),
  );
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={440}
      title={field === null ? t('drawer.new') : t('drawer.edit', { name: field.label })}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            event.stopPropagation();
            void keep(event);
          }}
        >
          <Stack gap="md">
            <TextInput {...label} data-autofocus label={t('field.label')} error={errors.label?.message} />
            <TextInput
              {...form.register('key')}
              label={t('field.key')}
              description={t('field.keyHelp')}
              spellCheck={false}
              error={errors.key?.message}
            />
            <Controller
              control={form.control}
              name="kind"
              render={({ field: input }) => (
                <Select
                  label={t('field.fieldKind')}
                  description={t(`kindHelp.${kind}`)}
                  data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
                  value={input.value}
                  onChange={(value) => {
                    if (value === null) return;
                    input.onChange(value);
                    form.setValue('default', null);
                  }}
                  allowDeselect={false}
                />
              )}
            />
            <FieldRules kind={kind} others={others} typeKey={typeKey} />
            <DefaultValue />
            <Textarea
              {...form.register('help')}
              label={t('field.help')}
              description={t('field.helpHelp')}
              autosize
              minRows={2}
            />
            <SwitchField
              control={form.control}
              name="required"
              label={t('field.required')}
              description={t('field.requiredHelp')}
            />
            {canBeUnique(kind) ? (
              <SwitchField control={form.control} name="unique" label={t('field.unique')} />
            ) : null}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {t('ui:action.cancel')}
              </Button>
              <Button type="submit">{field === null ? t('drawer.add') : t('drawer.keep')}</Button>
            </Group>
          </Stack>
        </form>
      </FormProvider>
    </Drawer>
  );
}
