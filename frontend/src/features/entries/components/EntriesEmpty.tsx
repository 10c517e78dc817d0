import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ContentType } from '@/api';
import { EmptyState } from '@/ui';
import { type EntrySearch, isFiltered } from '../search';
import { NewEntry } from './NewEntry';

interface EntriesEmptyProps {
  type: ContentType | undefined;
  search: EntrySearch;
  onClear: () => void;
}

/** Nothing here yet, or nothing that fits the filters: two different things to say. */
export function EntriesEmpty({ type, search, onClear }: EntriesEmptyProps) {
  const { t } = useTranslation('entries');
  if (isFiltered(search)) {
    return (
      <EmptyState
        mark="∅"
        title={search.q === undefined ? t('empty.filtered') : t('empty.filteredWords', { words: search.q })}
        action={
          <Button variant="default" onClick={onClear}>
            {t('empty.clear')}
          </Button>
        }
      />
    );
  }
  const name = type?.plural.toLocaleLowerCase();
  return (
    <EmptyState
      title={name === undefined ? t('empty.title') : t('empty.titleOf', { name })}
      action={type === undefined ? undefined : <NewEntry types={[type]} />}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
