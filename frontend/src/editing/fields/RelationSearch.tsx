/** The search box of a relation: matches from the server, and "Create" for what is not there yet. */
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef } from '@/api';
import { explain } from '@/ui';
import { contentTypes, createNamed, relationOptions } from './relation-queries';

interface RelationSearchProps {
  id: string;
  target: string;
  label: string;
  exclude: readonly string[];
  onPick: (ref: EntryRef) => void;
}

const CREATE = '\u0000create';

export function RelationSearch({ id, target, label, exclude, onPick }: RelationSearchProps) {
  const { t } = useTranslation('editing');
  const { t: ui } = useTranslation('ui');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const type = useQuery({ ...contentTypes(), select: (all) => all.find(({ key }) => key === target) }).data;
  const found = useQuery({ ...relationOptions(target, q), enabled: combobox.dropdownOpened });
  const queries = useQueryClient();

  const pick = (ref: EntryRef) => {
    setTyped('');
    combobox.closeDropdown();
    onPick(ref);
  };
  const create = useMutation({
    mutationFn: (title: string) =>
      type === undefined ? Promise.reject(new Error(target)) : createNamed(type, title),
    onSuccess: (ref) => {
      void queries.invalidateQueries({ queryKey: ['entries'] });
      pick(ref);
    },
  });

  const options = (found.data ?? []).filter((one) => !exclude.includes(one.id));
  const known = (found.data ?? []).some(
    ({ title }) => title.toLocaleLowerCase() === typed.trim().toLocaleLowerCase(),
  );
  const canCreate =
    type !== undefined && typed.trim() !== '' && q === typed.trim() && found.isSuccess && !known;
  const submit = (value: string) => {
    if (value === CREATE) return create.mutate(typed.trim());
    const option = options.find((one) => one.id === value);
    if (option) pick({ id: option.id, kind: 'entry', type: target, title: option.title, live: option.live });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          id={id}
          dir="auto"
          placeholder={t('relation.search', { label })}
          value={typed}
          error={
            create.isError ? explain(create.error, ui) : found.isError ? explain(found.error, ui) : undefined
          }
          rightSection={found.isFetching || create.isPending ? <Loader size={14} /> : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0 && !canCreate && !found.isSuccess}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }} aria-label={label}>
          {options.map((option) => (
            <Combobox.Option key={option.id} value={option.id}>
              {option.title === '' ? t('relation.untitled') : option.title}
            </Combobox.Option>
          ))}
          {canCreate ? (
            <Combobox.Option value={CREATE}>
              {t('relation.create', { type: type.name.toLocaleLowerCase(), title: typed.trim() })}
            </Combobox.Option>
          ) : null}
          {options.length === 0 && !canCreate ? <Combobox.Empty>{t('field.nothing')}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
