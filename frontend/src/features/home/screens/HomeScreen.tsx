import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contentTypes } from '@/features/content_types';
import { useCan, useMe } from '@/features/sessions';
import { useDocumentTitle, useFormat } from '@/ui';
import { EntryShelf } from '../components/EntryShelf';
import { StartWriting } from '../components/StartWriting';
import classes from './HomeScreen.module.css';

const SHOWN = 6;

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

export function HomeScreen() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const me = useMe();
  const canReview = useCan('entry.review');
  const written = useQuery(contentTypes()).data?.flatMap((type) => (type.workflow ? [type.key] : [])) ?? [];
  const now = new Date();
  const [first] = me.name.split(' ');
  const title = t(`greeting.${partOfDay(now.getHours())}`, { name: first });
  useDocumentTitle(t('title'));
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div>
          <p className={classes.date}>{format.day(now)}</p>
          <h1 className={classes.title}>{title}</h1>
        </div>
        <StartWriting />
      </header>
      <div className={classes.shelves}>
        <div className={classes.column}>
          <EntryShelf
            title={t('drafts.title')}
            empty={t('drafts.empty')}
            filter={{ owner: me.id, state: 'draft', sort: '-updated_at', per_page: SHOWN }}
            more={{ state: 'draft' }}
          />
          {canReview ? (
            <EntryShelf
              title={t('review.title')}
              empty={t('review.empty')}
              filter={{ state: 'in_review', sort: '-updated_at', per_page: SHOWN }}
              more={{ state: 'in_review' }}
            />
          ) : null}
        </div>
        <EntryShelf
          title={t('published.title')}
          empty={t('published.empty')}
          filter={{ state: 'published', sort: '-published_at', per_page: SHOWN }}
          types={written}
          more={{ state: 'published', sort: '-published_at' }}
        />
      </div>
    </div>
  );
}
