/** The history of the open entry: who saved what when, compare with now, and go back. */
import { Button, Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorPanel } from '@/ui';
import { useOpenEntry, useSaving } from '../editor/saving/context';
import { CompareSheet } from './CompareSheet';
import { isPinned } from './pinned';
import { versionPages } from './queries';
import { RestoreDialog } from './RestoreDialog';
import { VersionRow } from './VersionRow';
import classes from './versions.module.css';

export function HistoryPanel() {
  const { t } = useTranslation('versions');
  const { canEdit } = useOpenEntry();
  const { document: entry } = useSaving();
  const pages = useInfiniteQuery(versionPages(entry.id, entry.version));
  const [withAutosaves, setWithAutosaves] = useState(false);
  const [comparing, setComparing] = useState<number | null>(null);
  const [restoring, setRestoring] = useState<number | null>(null);

  if (pages.isError) {
    return <ErrorPanel error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />;
  }
  const all = pages.data?.pages.flatMap(({ data }) => data) ?? [];
  const shown = withAutosaves ? all : all.filter(isPinned);
  return (
    <div className={classes.panel}>
      <Switch
        label={t('autosaves')}
        checked={withAutosaves}
        onChange={(event) => setWithAutosaves(event.currentTarget.checked)}
      />
      {pages.isSuccess && all.length === 0 ? <EmptyState title={t('none')} /> : null}
      <ol className={classes.list}>
        {shown.map((version) => (
          <VersionRow
            key={version.number}
            version={version}
            canRestore={canEdit && !version.current}
            onCompare={() => setComparing(version.number)}
            onRestore={() => setRestoring(version.number)}
          />
        ))}
      </ol>
      {pages.hasNextPage ? (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
      <CompareSheet
        number={comparing}
        canRestore={canEdit}
        onRestore={() => {
          setRestoring(comparing);
          setComparing(null);
        }}
        onClose={() => setComparing(null)}
      />
      <RestoreDialog number={restoring} onClose={() => setRestoring(null)} />
    </div>
  );
}
