import { Button, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { session } from '@/api';
import { useSessionState } from '../session-state';
import { SignInFlow } from './SignInFlow';

/** The session ended while a page was open: the page stays as it is, under this. */
export function SignInAgain({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('sessions');
  const state = useSessionState();
  if (state.kind !== 'expired') return null;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('again.title')}
      zIndex={500}
    >
      <Stack gap="md">
        <Text c="var(--c-ink-2)">{t('again.intro')}</Text>
        <SignInFlow submit={t('again.submit')} email={state.user.email} onDone={onBack} />
        <Button variant="subtle" color="gray" onClick={() => session.end()}>
          {t('again.other')}
        </Button>
      </Stack>
    </Modal>
  );
}
