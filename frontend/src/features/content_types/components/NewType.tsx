import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyProblem, FormErrors } from '@/ui/form';
import { toKey } from '../kinds';
import { useCreateType } from '../mutations';
import { type NewTypeValues, newTypeSchema } from '../schema';

const EMPTY: NewTypeValues = { key: '', name: '', plural: '', kind: 'collection' };

export function NewType({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['content_types', 'ui']);
  const words = useTranslation('ui').t;
  const navigate = useNavigate();
  const form = useForm<NewTypeValues>({
    mode: 'onTouched',
    resolver: zodResolver(newTypeSchema(t)),
    defaultValues: EMPTY,
  });
  const { errors, dirtyFields } = form.formState;
  const create = useCreateType(t('new.titleField'), (type) => {
    form.reset(EMPTY);
    void navigate({ to: '/types/$key', params: { key: type.key } });
  });
  const name = form.register('name', {
    onChange: (event: { target: { value: string } }) => {
      const { value } = event.target;
      if (!dirtyFields.key) form.setValue('key', toKey(value));
      if (!dirtyFields.plural) form.setValue('plural', value === '' ? '' : `${value}s`);
    },
  });
  const submit = form.handleSubmit((values) =>
    create.mutate(values, {
      onError: (error) => applyProblem(form, error, words),
    }),
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <FormErrors message={errors.root?.message} />
          <TextInput
            {...name}
            data-autofocus
            label={t('field.name')}
            description={t('field.nameHelp')}
            error={errors.name?.message}
          />
          <TextInput {...form.register('plural')} label={t('field.plural')} error={errors.plural?.message} />
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
            render={({ field }) => (
              <Radio.Group label={t('field.kind')} value={field.value} onChange={field.onChange}>
                <Stack gap="xs" mt="xs">
                  <Radio
                    value="collection"
                    label={t('kindOf.collection')}
                    description={t('kindOf.collectionHelp')}
                  />
                  <Radio value="single" label={t('kindOf.single')} description={t('kindOf.singleHelp')} />
                </Stack>
              </Radio.Group>
            )}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('ui:action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('new.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
