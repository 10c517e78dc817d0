import { zodResolver } from '@hookform/resolvers/zod';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hasCode, isApiError } from '@/api';
import { explain } from '@/ui';
import { FormErrors } from '@/ui/form';
import { type Outcome, useSignIn } from '../mutations';
import { type SignInValues, signInSchema } from '../schema';
import { useCountdown } from './useCountdown';

interface SignInFormProps {
  submit: string;
  /** When the session has only expired, the same person must come back. */
  email?: string;
  onOutcome: (outcome: Outcome) => void;
}

export function SignInForm({ submit, email, onOutcome }: SignInFormProps) {
  const { t } = useTranslation(['sessions', 'ui']);
  const words = useTranslation('ui').t;
  const form = useForm<SignInValues>({
    resolver: zodResolver(signInSchema(t)),
    defaultValues: { email: email ?? '', password: '' },
  });
  const signIn = useSignIn(onOutcome);
  const { error } = signIn;
  const wait = useCountdown(isApiError(error) ? error.retryAfter : null, error);
  const { errors } = form.formState;
  const message = hasCode(error, 'auth.invalid_credentials')
    ? t('error.credentials')
    : error && explain(error, words);
  return (
    <form noValidate onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
      <Stack gap="md">
        <FormErrors message={message ?? undefined} />
        <TextInput
          {...form.register('email')}
          type="email"
          label={t('field.email')}
          autoComplete="username"
          readOnly={email !== undefined}
          error={errors.email?.message}
        />
        <PasswordInput
          {...form.register('password')}
          label={t('field.password')}
          autoComplete="current-password"
          data-autofocus={email === undefined ? undefined : true}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
          error={errors.password?.message}
        />
        <Button type="submit" fullWidth loading={signIn.isPending} disabled={wait > 0}>
          {wait > 0 ? t('signIn.wait', { count: wait }) : submit}
        </Button>
      </Stack>
    </form>
  );
}
