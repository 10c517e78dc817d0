import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import classes from './EntryTitle.module.css';

/** A title in the writer's own face; it is the link that covers the row. */
export function EntryTitle({ entry }: { entry: Pick<EntrySummary, 'id' | 'title'> }) {
  const { t } = useTranslation('entries');
  return (
    <Link
      to="/content/$id"
      params={{ id: entry.id }}
      className={classes.title}
      data-row-link
      data-untitled={entry.title === '' || undefined}
      dir="auto"
    >
      {entry.title === '' ? t('untitled') : entry.title}
    </Link>
  );
}
