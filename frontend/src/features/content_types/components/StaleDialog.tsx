import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface StaleDialogProps {
  opened: boolean;
  name: string;
  onTheirs: () => void;
  onMine: () => void;
  onClose: () => void;
}

/** Somebody saved the type meanwhile. Nothing is overwritten unless it is asked for. */
export function StaleDialog({ opened, name, onTheirs, onMine, onClose }: StaleDialogProps) {
  const { t } = useTranslation(['content_types', 'ui']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('stale.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <Text mb="lg" c="var(--c-ink-2)">
        {t('stale.text', { name })}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onTheirs}>
          {t('stale.theirs')}
        </Button>
        <Button onClick={onMine}>{t('stale.mine')}</Button>
      </Group>
    </Modal>
  );
}
