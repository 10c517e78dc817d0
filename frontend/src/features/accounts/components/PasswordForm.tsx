import { zodResolver } from '@hookform/resolvers/zod';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PASSWORD_MIN, useMe } from '@/features/sessions';
import { toast } from '@/ui';
import { applyProblem, FormErrors } from '@/ui/form';
import { useChangePassword } from '../mutations';
import { type PasswordValues, passwordSchema } from '../schema';

const EMPTY: PasswordValues = { current: '', next: '' };

export function PasswordForm() {
  const { t } = useTranslation('accounts');
  const words = useTranslation('ui').t;
  const me = useMe();
  const change = useChangePassword();
  const form = useForm<PasswordValues>({
    resolver: zodResolver(passwordSchema(t)),
    defaultValues: EMPTY,
  });
  const { errors } = form.formState;
  const done = () => {
    form.reset(EMPTY);
    toast.say(t('password.done'));
  };
  const submit = form.handleSubmit((values) =>
    change.mutate(values, {
      onSuccess: done,
      onError: (error) => applyProblem(form, error, words, { new: 'next' }),
    }),
  );
  const toggle = { 'aria-label': t('field.show'), tabIndex: 0 };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <FormErrors message={errors.root?.message} />
        {/* Tells a password manager whose password this is. */}
        <input type="text" autoComplete="username" value={me.email} readOnly hidden />
        <PasswordInput
          {...form.register('current')}
          label={t('field.currentPassword')}
          autoComplete="current-password"
          visibilityToggleButtonProps={toggle}
          error={errors.current?.message}
        />
        <PasswordInput
          {...form.register('next')}
          label={t('field.newPassword')}
          description={t('field.newPasswordHelp', { count: PASSWORD_MIN })}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
          error={errors.next?.message}
        />
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('password.action')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
