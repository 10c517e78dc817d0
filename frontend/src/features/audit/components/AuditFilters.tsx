import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/ui';
import { type AuditSearch, KINDS, SEVERITIES } from '../search';
import classes from './audit.module.css';

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
  onClear: () => void;
}

export function AuditFilters({ search, onChange, onClear }: AuditFiltersProps) {
  const { t } = useTranslation('audit');
  const clear = { 'aria-label': t('filter.clear') };
  const { page: _page, ...set } = search;
  const filtered = Object.values(set).some((value) => value !== undefined);
  const day = (name: 'from' | 'until') => (
    <TextInput
      variant="filled"
      type="date"
      className={classes.day}
      aria-label={t(`filter.${name}`)}
      value={search[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <search className={classes.bar} aria-label={t('filter.title')}>
      <SearchField
        className={classes.words}
        label={t('filter.words')}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      <Select
        variant="filled"
        className={classes.choice}
        aria-label={t('column.kind')}
        placeholder={t('column.kind')}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? undefined })}
        clearable
        clearButtonProps={clear}
      />
      <Select
        variant="filled"
        className={classes.choice}
        aria-label={t('filter.severity')}
        placeholder={t('filter.severity')}
        data={SEVERITIES.map((severity) => ({ value: severity, label: t(`ui:severity.${severity}`) }))}
        value={search.severity ?? null}
        onChange={(severity) => onChange({ severity: severity ?? undefined })}
        clearable
        clearButtonProps={clear}
      />
      {day('from')}
      {day('until')}
      {filtered ? (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </search>
  );
}
