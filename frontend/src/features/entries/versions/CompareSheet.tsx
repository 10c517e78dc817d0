/** A version beside what is in the editor now, field by field. */
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FieldDiffList } from '@/editing/compare';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { versionFields } from '../editor/queries';
import { useOpenEntry, useSaving } from '../editor/saving/context';
import classes from './versions.module.css';

interface CompareSheetProps {
  number: number | null;
  canRestore: boolean;
  onRestore: () => void;
  onClose: () => void;
}

export function CompareSheet({ number, canRestore, onRestore, onClose }: CompareSheetProps) {
  const { t } = useTranslation('versions');
  return (
    <Modal
      opened={number !== null}
      onClose={onClose}
      size="lg"
      title={t('compareTitle', { number })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {number === null ? null : <Comparison number={number} />}
      <div className={classes.foot}>
        {canRestore ? (
          <Button variant="default" onClick={onRestore}>
            {t('restoreThis')}
          </Button>
        ) : null}
        <Button data-autofocus onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Modal>
  );
}

function Comparison({ number }: { number: number }) {
  const { t } = useTranslation('versions');
  const { engine, type } = useOpenEntry();
  const { document: entry } = useSaving();
  const version = useQuery(versionFields(entry.id, number));
  if (version.isError) {
    return <ErrorPanel error={version.error} title={t('failed')} onRetry={() => void version.refetch()} />;
  }
  if (version.data === undefined) return <SkeletonRows rows={4} />;
  return (
    <>
      <p className={classes.intro}>{t('compareIntro', { number })}</p>
      <FieldDiffList
        fields={type.fields}
        before={version.data.fields}
        after={engine.values()}
        refs={entry.refs}
      />
    </>
  );
}
