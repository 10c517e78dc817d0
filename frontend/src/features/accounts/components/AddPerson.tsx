import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hasCode } from '@/api';
import { PASSWORD_MIN } from '@/features/sessions';
import { toast } from '@/ui';
import { applyProblem, FormErrors } from '@/ui/form';
import { useAddPerson } from '../mutations';
import { type PersonValues, personSchema } from '../schema';
import { RoleChoice } from './RoleChoice';

const EMPTY: PersonValues = { name: '', email: '', role: 'author', password: '' };

export function AddPerson({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['accounts', 'ui']);
  const words = useTranslation('ui').t;
  const form = useForm<PersonValues>({
    mode: 'onTouched',
    resolver: zodResolver(personSchema(t)),
    defaultValues: EMPTY,
  });
  const { errors } = form.formState;
  const close = () => {
    form.reset(EMPTY);
    onClose();
  };
  const add = useAddPerson(() => {
    toast.say(t('add.done'));
    close();
  });
  const refuse = (error: unknown) => {
    if (hasCode(error, 'user.email_taken'))
      form.setError('email', { message: t('error.emailTaken') }, { shouldFocus: true });
    else applyProblem(form, error, words);
  };
  const submit = form.handleSubmit((values) => add.mutate(values, { onError: refuse }));
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('add.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <FormErrors message={errors.root?.message} />
          <TextInput
            {...form.register('name')}
            data-autofocus
            label={t('field.name')}
            error={errors.name?.message}
          />
          <TextInput
            {...form.register('email')}
            type="email"
            label={t('field.email')}
            error={errors.email?.message}
          />
          <PasswordInput
            {...form.register('password')}
            label={t('field.firstPassword')}
            description={t('field.firstPasswordHelp', { count: PASSWORD_MIN })}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('field.show'), tabIndex: 0 }}
            error={errors.password?.message}
          />
          <Controller
            control={form.control}
            name="role"
            render={({ field }) => <RoleChoice value={field.value} onChange={field.onChange} />}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('add.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
