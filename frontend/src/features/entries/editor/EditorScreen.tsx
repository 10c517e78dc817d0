/** Loads an entry and its type, and says what is wrong when it can't. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/api';
import { contentTypes } from '@/features/content_types';
import { EmptyState, ErrorPanel } from '@/ui';
import { EditorSkeleton } from './EditorSkeleton';
import classes from './editor.module.css';
import { OpenEditor } from './OpenEditor';
import { entryToEdit } from './queries';

export function EditorScreen({ id }: { id: string }) {
  const { t } = useTranslation('editor');
  const entry = useQuery(entryToEdit(id));
  const types = useQuery(contentTypes());
  const error = entry.error ?? types.error;

  if (isApiError(error) && error.status === 404) {
    return (
      <div className={classes.failed}>
        <EmptyState
          mark="∅"
          title={t('missing.title')}
          action={<Link to="/content">{t('missing.back')}</Link>}
        >
          {t('missing.text')}
        </EmptyState>
      </div>
    );
  }
  if (error !== null && entry.data === undefined) {
    const retry = () => void Promise.all([entry.refetch(), types.refetch()]);
    return (
      <div className={classes.failed}>
        <ErrorPanel error={error} title={t('loadFailed')} onRetry={retry} />
      </div>
    );
  }
  if (entry.data === undefined || !entry.isFetchedAfterMount || types.data === undefined)
    return <EditorSkeleton />;
  const type = types.data.find(({ key }) => key === entry.data.type);
  if (type === undefined) {
    return (
      <div className={classes.failed}>
        <EmptyState title={t('noType', { type: entry.data.type })} />
      </div>
    );
  }
  return <OpenEditor entry={entry.data} type={type} />;
}
