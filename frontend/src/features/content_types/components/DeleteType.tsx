import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ContentType } from '@/api';
import { ConfirmDialog, toast } from '@/ui';
import { useDeleteType } from '../mutations';
import classes from './TypeForm.module.css';

export function DeleteType({ type }: { type: ContentType }) {
  const { t } = useTranslation('content_types');
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure(false);
  const remove = useDeleteType(() => {
    ask.close();
    toast.say(t('delete.done', { name: type.name }));
    void navigate({ to: '/types', ignoreBlocker: true });
  });
  if (type.built_in) return null;
  return (
    <div className={classes.danger}>
      <Button variant="outline" color="red" onClick={ask.open}>
        {t('delete.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('delete.title', { name: type.name })}
        confirm={t('delete.action')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(type)}
        onClose={ask.close}
      >
        {type.entry_count > 0 ? t('delete.inUse', { count: type.entry_count }) : t('delete.text')}
      </ConfirmDialog>
    </div>
  );
}
