import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { ConfirmDialog, toast } from '@/ui';
import { useChangeRole } from '../mutations';
import { RoleChoice } from './RoleChoice';

export function ChangeRole({ user, onClose }: { user: User | null; onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const [role, setRole] = useState(user?.role ?? 'viewer');
  const change = useChangeRole(() => {
    toast.say(t('role.changed', { name: user?.name, role: t(`role.${role}`) }));
    onClose();
  });
  return (
    <ConfirmDialog
      opened={user !== null}
      title={t('role.of', { name: user?.name })}
      confirm={t('role.change')}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => user !== null && change.mutate({ user, role })}
      onClose={onClose}
    >
      <RoleChoice value={role} onChange={setRole} />
    </ConfirmDialog>
  );
}
