import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import { useCan } from '@/features/sessions';
import classes from './EntryFilters.module.css';
import { useTrash } from './useTrash';

/** Takes the place of the filters, at their height, while something is ticked. */
export function BulkBar({ entries, onClear }: { entries: EntrySummary[]; onClear: () => void }) {
  const { t } = useTranslation('entries');
  const canTrash = useCan('entry.trash', { own: true });
  const trash = useTrash();
  return (
    <section className={classes.bar} aria-label={t('bulk.label')}>
      <span className={classes.chosen} role="status">
        {t('bulk.chosen', { count: entries.length })}
      </span>
      {canTrash ? (
        <Button
          variant="default"
          leftSection={<Trash2 size={16} />}
          loading={trash.isPending}
          onClick={() => trash.mutate(entries, onClear)}
        >
          {t('bulk.trash')}
        </Button>
      ) : null}
      <Button variant="subtle" color="gray" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
}
