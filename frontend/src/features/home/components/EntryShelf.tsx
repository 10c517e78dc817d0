import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import type { EntryFilter, EntrySearch } from '@/features/entries';
import { ErrorPanel, RelativeTime, SkeletonRows, useFormat } from '@/ui';
import classes from './EntryShelf.module.css';
import { useShelf } from './useShelf';

interface EntryShelfProps {
  title: string;
  empty: string;
  filter: EntryFilter;
  /** Only of these types; without, of every type. */
  types?: string[];
  /** Where the whole list is. */
  more: EntrySearch;
}

/** A few entries of one kind, and the way to the rest. */
export function EntryShelf({ title, empty, filter, types, more }: EntryShelfProps) {
  const { t } = useTranslation('home');
  const id = useId();
  const format = useFormat();
  const list = useShelf(filter, types);
  const { rows, total } = list;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
        {total > 0 ? <span className={classes.count}>{format.number(total)}</span> : null}
      </h2>
      {list.pending ? <SkeletonRows rows={3} /> : null}
      {list.error ? <ErrorPanel title={t('failed')} error={list.error} onRetry={list.retry} /> : null}
      {!list.pending && !list.error && rows.length === 0 ? <p className={classes.empty}>{empty}</p> : null}
      <ul className={classes.list}>
        {rows.map((entry) => (
          <ShelfRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {total > rows.length ? (
        <Link to="/content" search={more} className={classes.more}>
          {t('more', { total: format.number(total) })}
        </Link>
      ) : null}
    </section>
  );
}

function ShelfRow({ entry }: { entry: EntrySummary }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const authors = entry.authors.map((author) => author.title);
  return (
    <li className={classes.row}>
      <Link to="/content/$id" params={{ id: entry.id }} className={classes.title} dir="auto">
        {entry.title || t('untitled')}
      </Link>
      <span className={classes.meta}>
        {authors.length > 0 ? `${format.list(authors)} · ` : null}
        <RelativeTime
          iso={entry.state === 'published' ? (entry.published_at ?? entry.updated_at) : entry.updated_at}
        />
      </span>
    </li>
  );
}
