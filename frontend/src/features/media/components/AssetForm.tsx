import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Asset, hasCode } from '@/api';
import { applyProblem, FormErrors } from '@/ui/form';
import { type AssetValues, useSaveAsset } from '../mutations';

export function AssetForm({ asset }: { asset: Asset }) {
  const { t } = useTranslation('media');
  const words = useTranslation('ui').t;
  const save = useSaveAsset(asset);
  const form = useForm<AssetValues>({
    values: { name: asset.name, alt: asset.alt },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isDirty } = form.formState;
  const refuse = (error: unknown) => {
    if (hasCode(error, 'precondition.stale')) form.setError('root', { message: t('asset.stale') });
    else applyProblem(form, error, words);
  };
  const submit = form.handleSubmit((values) =>
    save.mutate(values, {
      onSuccess: (saved) => form.reset({ name: saved.name, alt: saved.alt }),
      onError: refuse,
    }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <FormErrors message={errors.root?.message} />
        <Textarea
          {...form.register('alt')}
          label={t('asset.alt')}
          description={t('asset.altHelp')}
          autosize
          minRows={2}
          error={errors.alt?.message}
        />
        <TextInput {...form.register('name')} label={t('asset.name')} error={errors.name?.message} />
        <Group gap="md">
          <Button type="submit" loading={save.isPending} disabled={!isDirty}>
            {t('asset.save')}
          </Button>
          <span role="status">{save.isSuccess && !isDirty ? t('asset.saved') : null}</span>
        </Group>
      </Stack>
    </form>
  );
}
