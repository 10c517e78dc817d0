/** The authenticator app and the backup codes that stand in for it. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeySquare, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, ErrorPanel, SkeletonRows, toast, useFormat } from '@/ui';
import { Item, ItemList, Section } from '@/ui/settings';
import { useRemoveTotp } from '../mutations';
import { myFactors } from '../queries';
import { NewBackupCodes } from './NewBackupCodes';
import { TotpSetup } from './TotpSetup';

type Open = 'setup' | 'remove' | 'codes' | null;

export function SecondFactor() {
  const { t } = useTranslation('factors');
  const format = useFormat();
  const factors = useQuery(myFactors());
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const remove = useRemoveTotp(() => {
    close();
    toast.say(t('totp.removed'));
  });
  const { totp, backup_codes: codes } = factors.data ?? { totp: null, backup_codes: null };
  return (
    <Section title={t('title')} text={t('text')}>
      {factors.isPending ? <SkeletonRows rows={1} /> : null}
      {factors.isError ? (
        <ErrorPanel title={t('failed')} error={factors.error} onRetry={() => void factors.refetch()} />
      ) : null}
      {factors.isSuccess ? (
        <ItemList label={t('title')}>
          <Item
            icon={<Smartphone size={20} aria-hidden />}
            title={t('totp.title')}
            badge={totp === null ? t('off') : t('on')}
            tone={totp === null ? 'plain' : 'good'}
            actions={
              totp === null ? (
                <Button onClick={() => setOpen('setup')}>{t('totp.setUp')}</Button>
              ) : (
                <Button variant="default" onClick={() => setOpen('remove')}>
                  {t('totp.remove')}
                </Button>
              )
            }
          >
            {totp === null ? t('totp.help') : t('since', { date: format.date(totp.since) })}
          </Item>
          {codes === null ? null : (
            <Item
              icon={<KeySquare size={20} aria-hidden />}
              title={t('codes.title')}
              badge={t('codes.left', { count: codes.left })}
              tone={codes.left < 3 ? 'warning' : 'plain'}
              actions={
                <Button variant="default" onClick={() => setOpen('codes')}>
                  {t('codes.renew')}
                </Button>
              }
            >
              {t('codes.made', { date: format.date(codes.made_at) })}
            </Item>
          )}
        </ItemList>
      ) : null}
      {open === 'setup' ? <TotpSetup onClose={close} /> : null}
      {open === 'codes' ? <NewBackupCodes onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'remove'}
        title={t('totp.removeTitle')}
        confirm={t('totp.remove')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        {t('totp.removeText')}
      </ConfirmDialog>
    </Section>
  );
}
