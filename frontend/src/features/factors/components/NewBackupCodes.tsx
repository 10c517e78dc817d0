import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { explain } from '@/ui';
import { FormErrors } from '@/ui/form';
import { useNewBackupCodes } from '../mutations';
import { BackupCodeSheet } from './BackupCodeSheet';

/** Ten new codes; the old ones stop to work as soon as these are made. */
export function NewBackupCodes({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['factors', 'ui']);
  const words = useTranslation('ui').t;
  const make = useNewBackupCodes();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('codes.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
      closeOnClickOutside={false}
    >
      {make.isSuccess ? (
        <BackupCodeSheet codes={make.data} onDone={onClose} />
      ) : (
        <Stack gap="md">
          <FormErrors message={make.error === null ? undefined : explain(make.error, words)} />
          <Text>{t('codes.renewText')}</Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('ui:action.cancel')}
            </Button>
            <Button loading={make.isPending} onClick={() => make.mutate()}>
              {t('codes.renew')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
