import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MonitorCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, explain, useFormat } from '@/ui';
import { Item, ItemList, Section } from '@/ui/settings';
import { useForgetDevice } from '../mutations';
import { trustedDevices } from '../queries';

/** Devices that are asked for the password alone. Nothing is shown while there are none. */
export function TrustedDevices() {
  const { t } = useTranslation('factors');
  const words = useTranslation('ui').t;
  const format = useFormat();
  const list = useQuery(trustedDevices());
  const forget = useForgetDevice();
  if (list.data?.length === 0 || list.isPending) return null;
  return (
    <Section title={t('device.title')} text={t('device.text')}>
      {list.isError ? (
        <ErrorPanel title={t('device.failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      <ItemList label={t('device.title')}>
        {list.data?.map((device) => (
          <Item
            key={device.id}
            icon={<MonitorCheck size={20} aria-hidden />}
            title={device.user_agent}
            actions={
              <Button
                variant="default"
                aria-label={t('device.forgetOf', { name: device.user_agent })}
                loading={forget.isPending && forget.variables.id === device.id}
                onClick={() => forget.mutate(device)}
              >
                {t('device.forget')}
              </Button>
            }
          >
            {t('device.until', { date: format.date(device.expires_at) })}
          </Item>
        ))}
      </ItemList>
      {forget.isError ? <p role="alert">{explain(forget.error, words)}</p> : null}
    </Section>
  );
}
