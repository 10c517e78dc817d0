import { zodResolver } from '@hookform/resolvers/zod';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hasCode } from '@/api';
import { useDocumentTitle } from '@/ui';
import { applyProblem, FormErrors } from '@/ui/form';
import { Sheet } from '../components/Sheet';
import { useSetUp } from '../mutations';
import { PASSWORD_MIN } from '../password';
import { type SetupValues, setupSchema } from '../schema';

interface SetupScreenProps {
  /** The code may come in the address the server printed. */
  token: string;
  onDone: () => void;
}

export function SetupScreen({ token, onDone }: SetupScreenProps) {
  const { t } = useTranslation('sessions');
  const words = useTranslation('ui').t;
  useDocumentTitle(t('setup.title'));
  const form = useForm<SetupValues>({
    mode: 'onTouched',
    resolver: zodResolver(setupSchema(t)),
    defaultValues: { token, site_name: '', name: '', email: '', password: '' },
  });
  const setUp = useSetUp(onDone);
  const { errors } = form.formState;
  const refuse = (error: unknown) => {
    if (hasCode(error, 'setup.token_wrong')) {
      form.setError('token', { message: t('error.tokenWrong') }, { shouldFocus: true });
    } else applyProblem(form, error, words);
  };
  const submit = form.handleSubmit((values) => setUp.mutate(values, { onError: refuse }));
  return (
    <Sheet title={t('setup.title')} intro={t('setup.intro')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <FormErrors message={errors.root?.message} />
          <TextInput
            {...form.register('token')}
            label={t('field.token')}
            description={t('field.tokenHelp')}
            autoComplete="off"
            spellCheck={false}
            error={errors.token?.message}
          />
          <TextInput
            {...form.register('site_name')}
            label={t('field.site')}
            error={errors.site_name?.message}
          />
          <TextInput
            {...form.register('name')}
            label={t('field.name')}
            autoComplete="name"
            error={errors.name?.message}
          />
          <TextInput
            {...form.register('email')}
            type="email"
            label={t('field.email')}
            autoComplete="username"
            error={errors.email?.message}
          />
          <PasswordInput
            {...form.register('password')}
            label={t('field.password')}
            description={t('field.passwordHelp', { count: PASSWORD_MIN })}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
            error={errors.password?.message}
          />
          <Button type="submit" fullWidth loading={setUp.isPending}>
            {t('setup.submit')}
          </Button>
        </Stack>
      </form>
    </Sheet>
  );
}
