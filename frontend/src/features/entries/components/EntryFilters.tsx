import { Button, Select } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ContentType } from '@/api';
import { NARROW, SearchField } from '@/ui';
import { DEFAULT_SORT, type EntrySearch, type EntrySort } from '../search';
import classes from './EntryFilters.module.css';
import { EntryPicker } from './EntryPicker';

const RELATIONS = ['author', 'tag', 'category'] as const;
const OFFERED_SORTS = ['-updated_at', '-published_at', 'title'] as const satisfies EntrySort[];

interface EntryFiltersProps {
  type: ContentType | undefined;
  types: ContentType[] | undefined;
  search: EntrySearch;
  onChange: (change: Partial<EntrySearch>) => void;
}

/** Where there is no room, all but the words wait behind a button. */
export function EntryFilters(props: EntryFiltersProps) {
  const { t } = useTranslation('entries');
  const { search, onChange } = props;
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const [opened, more] = useDisclosure(false);
  const active = [search.type, search.author, search.tag, search.category].filter(Boolean).length;
  return (
    <search className={classes.bar} aria-label={t('filter.label')}>
      <SearchField
        className={classes.words}
        label={t('filter.title')}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      {narrow ? (
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={16} />}
          aria-expanded={opened}
          onClick={more.toggle}
        >
          {active > 0 ? t('filter.more', { count: active }) : t('filter.label')}
        </Button>
      ) : null}
      {narrow && !opened ? null : <Choices {...props} withSort={narrow} />}
    </search>
  );
}

/** Which of author, tag and category a type points at; a list of every type offers them all. */
function relationsOf(type: ContentType | undefined): (typeof RELATIONS)[number][] {
  if (type === undefined) return [...RELATIONS];
  const targets = type.fields.filter((field) => field.kind === 'relation').map((field) => field.target);
  return RELATIONS.filter((target) => target !== type.key && targets.includes(target));
}

function Choices({ type, types, search, onChange, withSort }: EntryFiltersProps & { withSort: boolean }) {
  const { t } = useTranslation('entries');
  return (
    <>
      {type === undefined ? (
        <Select
          variant="filled"
          className={classes.choice}
          aria-label={t('filter.type')}
          placeholder={t('filter.type')}
          data={types?.map((one) => ({ value: one.key, label: one.plural })) ?? []}
          value={search.type ?? null}
          onChange={(value) => onChange({ type: value ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('filter.clear') }}
        />
      ) : null}
      {relationsOf(type).map((relation) => (
        <EntryPicker
          key={relation}
          className={classes.choice}
          type={relation}
          label={t(`filter.${relation}`)}
          value={search[relation]}
          onChange={(id) => onChange({ [relation]: id })}
        />
      ))}
      {withSort ? (
        <Select
          variant="filled"
          className={classes.choice}
          aria-label={t('sort.label')}
          data={OFFERED_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          value={search.sort ?? DEFAULT_SORT}
          allowDeselect={false}
          onChange={(sort) => onChange({ sort: OFFERED_SORTS.find((one) => one === sort) })}
        />
      ) : null}
    </>
  );
}
