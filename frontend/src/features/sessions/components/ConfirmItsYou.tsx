/** Before credentials change, whoever sits here proves that it is still them; then the change goes on by itself. */
import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmation, hasCode, isApiError } from '@/api';
import { explain } from '@/ui';
import { FormErrors } from '@/ui/form';
import { useMe } from '../me';
import { useConfirm } from '../mutations';
import { useCountdown } from './useCountdown';

export function ConfirmItsYou() {
  const { t } = useTranslation(['sessions', 'ui']);
  const words = useTranslation('ui').t;
  const me = useMe();
  const [password, setPassword] = useState('');
  const confirm = useConfirm();
  const { error } = confirm;
  const wait = useCountdown(isApiError(error) ? error.retryAfter : null, error);
  const wrong = hasCode(error, 'password.wrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (password !== '') confirm.mutate(password, { onSuccess: () => confirmation.answer(true) });
  };
  return (
    <Modal
      opened
      onClose={() => confirmation.answer(false)}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
      zIndex={400}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text c="var(--c-ink-2)">{t('confirm.intro')}</Text>
          <FormErrors message={error === null || wrong ? undefined : explain(error, words)} />
          <TextInput label={t('field.email')} value={me.email} readOnly autoComplete="username" />
          <PasswordInput
            data-autofocus
            label={t('field.password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
            value={password}
            error={wrong ? t('confirm.wrong') : undefined}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth loading={confirm.isPending} disabled={wait > 0}>
            {wait > 0 ? t('signIn.wait', { count: wait }) : t('confirm.submit')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
