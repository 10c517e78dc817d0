import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '@/api';
import { useCan, useMe } from '@/features/sessions';
import { ConfirmDialog, toast } from '@/ui';
import { useDeleteAsset } from '../mutations';

export function AssetDelete({ asset, onDeleted }: { asset: Asset; onDeleted: () => void }) {
  const { t } = useTranslation('media');
  const mine = useMe().id === asset.created_by;
  const allowed = useCan('media.delete', { own: mine });
  const [asking, ask] = useDisclosure(false);
  const remove = useDeleteAsset(() => {
    ask.close();
    toast.say(t('delete.done', { name: asset.name }));
    onDeleted();
  });
  const close = () => {
    ask.close();
    remove.reset();
  };
  if (!allowed) return null;
  return (
    <div>
      <Button variant="subtle" color="red" leftSection={<Trash2 size={16} />} onClick={ask.open}>
        {t('delete.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('delete.title')}
        confirm={t('delete.action')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(asset)}
        onClose={close}
      >
        {t('delete.text', { name: asset.name })}
      </ConfirmDialog>
    </div>
  );
}
