import type { EntrySummary } from '@/api';
import { RelativeTime, StatusMark } from '@/ui';
import classes from './EntryCard.module.css';
import { EntryMenu } from './EntryMenu';
import { EntryTitle } from './EntryTitle';

interface EntryCardProps {
  entry: EntrySummary;
  /** The type's name, where types are mixed. */
  kind?: string;
  people: string;
}

export function EntryCard({ entry, kind, people }: EntryCardProps) {
  return (
    <div className={classes.card}>
      <div className={classes.words}>
        <EntryTitle entry={entry} />
        <div className={classes.meta}>
          <StatusMark status={entry.state} />
          {kind === undefined ? null : <span>{kind}</span>}
          <span>{people}</span>
          <RelativeTime iso={entry.updated_at} />
        </div>
      </div>
      <EntryMenu entry={entry} />
    </div>
  );
}
