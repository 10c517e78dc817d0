import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { ConfirmDialog, toast } from '@/ui';
import { useSwitchUser } from '../mutations';

export function SwitchUser({ user, onClose }: { user: User | null; onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const active = user?.state === 'active';
  const name = user?.name;
  const flip = useSwitchUser(() => {
    toast.say(active ? t('switch.isOff', { name }) : t('switch.isOn', { name }));
    onClose();
  });
  const close = () => {
    flip.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={user !== null}
      title={active ? t('switch.offTitle', { name }) : t('switch.onTitle', { name })}
      confirm={active ? t('switch.off') : t('switch.on')}
      danger={active}
      busy={flip.isPending}
      error={flip.error}
      onConfirm={() => user !== null && flip.mutate(user)}
      onClose={close}
    >
      {active ? t('switch.offText') : t('switch.onText')}
    </ConfirmDialog>
  );
}
