import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/sessions';
import { applyProblem, FormErrors } from '@/ui/form';
import { useSaveProfile } from '../mutations';
import { type ProfileValues, profileSchema } from '../schema';

export function ProfileForm() {
  const { t } = useTranslation('accounts');
  const words = useTranslation('ui').t;
  const me = useMe();
  const save = useSaveProfile();
  const form = useForm<ProfileValues>({
    mode: 'onTouched',
    resolver: zodResolver(profileSchema(t)),
    defaultValues: { name: me.name },
  });
  const { errors, isDirty } = form.formState;
  const submit = form.handleSubmit((values) =>
    save.mutate(values, {
      onSuccess: (saved) => form.reset({ name: saved.name }),
      onError: (error) => applyProblem(form, error, words),
    }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <FormErrors message={errors.root?.message} />
        <TextInput
          {...form.register('name')}
          label={t('field.name')}
          autoComplete="name"
          error={errors.name?.message}
        />
        <TextInput label={t('field.email')} description={t('field.emailHelp')} value={me.email} readOnly />
        <Group gap="md">
          <Button type="submit" loading={save.isPending}>
            {t('profile.save')}
          </Button>
          <span role="status">{save.isSuccess && !isDirty ? t('profile.saved') : null}</span>
        </Group>
      </Stack>
    </form>
  );
}
