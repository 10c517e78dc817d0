import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/ui';
import { ROLES } from '../schema';
import type { PeopleSearch } from '../search';
import classes from './People.module.css';

interface PeopleFiltersProps {
  search: PeopleSearch;
  onChange: (change: PeopleSearch) => void;
}

export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation('accounts');
  return (
    <search className={classes.bar} aria-label={t('people.filter')}>
      <SearchField
        className={classes.words}
        label={t('people.search')}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      <Select
        variant="filled"
        className={classes.choice}
        aria-label={t('column.role')}
        placeholder={t('column.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={search.role ?? null}
        onChange={(role) => onChange({ role: role ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('people.clear') }}
      />
    </search>
  );
}
