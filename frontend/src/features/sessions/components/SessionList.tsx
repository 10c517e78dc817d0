/** Everywhere that somebody is signed in. */
import { Button } from '@mantine/core';
import { Laptop, Smartphone, Terminal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenSession } from '@/api';
import { RelativeTime, useFormat } from '@/ui';
import { Item, ItemList } from '@/ui/settings';

interface SessionListProps {
  label: string;
  sessions: OpenSession[];
  /** The one that is being ended. */
  busy?: string;
  onEnd?: (session: OpenSession) => void;
}

const PHONES = ['Android', 'iPhone', 'iPad'];

function DeviceIcon({ session }: { session: OpenSession }) {
  if (session.mode === 'token') return <Terminal size={20} aria-hidden />;
  const phone = session.system !== null && PHONES.includes(session.system);
  return phone ? <Smartphone size={20} aria-hidden /> : <Laptop size={20} aria-hidden />;
}

export function SessionList({ label, sessions, busy, onEnd }: SessionListProps) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const nameOf = ({ browser, system, user_agent }: OpenSession) => {
    if (browser !== null && system !== null) return t('open.device', { browser, system });
    return browser ?? system ?? (user_agent === '' ? t('open.unknown') : user_agent);
  };
  return (
    <ItemList label={label}>
      {sessions.map((session) => (
        <Item
          key={session.id}
          icon={<DeviceIcon session={session} />}
          title={nameOf(session)}
          badge={session.current ? t('open.current') : undefined}
          tone="good"
          actions={
            session.current || onEnd === undefined ? undefined : (
              <Button
                variant="default"
                aria-label={t('open.endOf', { name: nameOf(session) })}
                loading={busy === session.id}
                onClick={() => onEnd(session)}
              >
                {t('open.end')}
              </Button>
            )
          }
        >
          {session.address === null ? null : <>{session.address} · </>}
          {t('open.since', { date: format.date(session.created_at) })}
          {' · '}
          {t('open.seen')} <RelativeTime iso={session.last_seen_at} />
        </Item>
      ))}
    </ItemList>
  );
}
