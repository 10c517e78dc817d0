import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, ErrorPanel, explain, SkeletonRows, toast } from '@/ui';
import { Section } from '@/ui/settings';
import { useEndOtherSessions, useEndSession } from '../mutations';
import { mySessions } from '../queries';
import { SessionList } from './SessionList';

export function MySessions() {
  const { t } = useTranslation('sessions');
  const words = useTranslation('ui').t;
  const list = useQuery(mySessions());
  const end = useEndSession();
  const others = useEndOtherSessions();
  const [asking, ask] = useDisclosure(false);
  const sessions = list.data?.data ?? [];
  const endOthers = () =>
    others.mutate(undefined, {
      onSuccess: () => {
        ask.close();
        toast.say(t('open.othersEnded'));
      },
    });
  return (
    <Section title={t('open.title')} text={t('open.text')}>
      {list.isPending ? <SkeletonRows rows={2} /> : null}
      {list.isError ? (
        <ErrorPanel title={t('open.failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {sessions.length > 0 ? (
        <SessionList
          label={t('open.title')}
          sessions={sessions}
          busy={end.isPending ? end.variables.id : undefined}
          onEnd={(session) => end.mutate(session)}
        />
      ) : null}
      {end.isError ? <p role="alert">{explain(end.error, words)}</p> : null}
      {sessions.some((session) => !session.current) ? (
        <Button mt="md" variant="default" onClick={ask.open}>
          {t('open.endOthers')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t('open.endOthersTitle')}
        confirm={t('open.endOthers')}
        danger
        busy={others.isPending}
        error={others.error}
        onConfirm={endOthers}
        onClose={ask.close}
      >
        {t('open.endOthersText')}
      </ConfirmDialog>
    </Section>
  );
}
