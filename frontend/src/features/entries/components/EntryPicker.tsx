import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryList, entryTitle } from '../queries';

interface EntryPickerProps {
  type: string;
  label: string;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  className?: string;
}

const OFFERED = 30;
const PAUSE_MS = 200;

/** One entry of a type, searched for on the server; nothing is fetched until it is opened. */
export function EntryPicker({ type, label, value, onChange, className }: EntryPickerProps) {
  const { t } = useTranslation('entries');
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, PAUSE_MS);
  const offered = useQuery({
    ...entryList({ type, q: q === '' ? undefined : q, sort: 'title', per_page: OFFERED }),
    enabled: opened,
  });
  const chosen = useQuery({ ...entryTitle(value ?? ''), enabled: value !== undefined }).data;
  const options = (offered.data?.data ?? []).map((entry) => ({ value: entry.id, label: entry.title }));
  const known = options.some((option) => option.value === value);
  const data = value === undefined || known ? options : [{ value, label: titleOf(chosen) }, ...options];
  return (
    <Select
      variant="filled"
      className={className}
      aria-label={label}
      placeholder={label}
      data={data}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('filter.clear') }}
      filter={({ options: all }) => all}
      onSearchChange={(text) => setTyped(data.some((option) => option.label === text) ? '' : text)}
      onDropdownOpen={() => setOpened(true)}
      onChange={(id) => onChange(id ?? undefined)}
      nothingFoundMessage={offered.isFetching ? t('filter.searching') : t('filter.nothing')}
    />
  );
}

function titleOf(entry: { fields: Record<string, unknown> } | undefined): string {
  const { title, name, label } = entry?.fields ?? {};
  const found = [title, name, label].find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : '…';
}
