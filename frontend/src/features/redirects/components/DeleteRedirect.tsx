import { useTranslation } from 'react-i18next';
import type { Redirect } from '@/api';
import { ConfirmDialog } from '@/ui';
import { useDeleteRedirect } from '../mutations';

export function DeleteRedirect({ redirect, onClose }: { redirect: Redirect | null; onClose: () => void }) {
  const { t } = useTranslation('redirects');
  const remove = useDeleteRedirect(onClose);
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={redirect !== null}
      title={t('delete.title')}
      confirm={t('delete.action')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => redirect !== null && remove.mutate(redirect.id)}
      onClose={close}
    >
      {t('delete.text', { from: redirect?.from })}
    </ConfirmDialog>
  );
}
