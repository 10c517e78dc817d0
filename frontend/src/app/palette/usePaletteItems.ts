import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contentTypes } from '@/features/content_types';
import { entryList, useCreateEntry } from '@/features/entries';
import { useCan } from '@/features/sessions';

export interface PaletteItem {
  key: string;
  group: string;
  label: string;
  detail?: string;
  /** An entry's title is set in the writer's face. */
  entry?: boolean;
  run: () => void;
}

const FOUND = 6;

function matches(label: string, query: string): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/);
  return words.every((word) => label.toLocaleLowerCase().includes(word));
}

function usePages(): PaletteItem[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const types = useQuery(contentTypes()).data ?? [];
  const create = useCreateEntry();
  const canCreate = useCan('entry.create', { own: true });
  const places = [
    { to: '/', label: t('nav.home') },
    { to: '/content', label: t('nav.allContent') },
    { to: '/media', label: t('nav.media') },
    { to: '/types', label: t('nav.types') },
    { to: '/redirects', label: t('nav.redirects') },
    { to: '/people', label: t('nav.people') },
    { to: '/trash', label: t('nav.trash') },
    { to: '/account', label: t('account.profile') },
    { to: '/account/security', label: t('account.security') },
    { to: '/security', label: t('nav.security') },
    { to: '/audit', label: t('nav.audit') },
  ] as const;
  const group = t('palette.pages');
  return [
    ...places.map(({ to, label }) => ({ key: to, group, label, run: () => void navigate({ to }) })),
    ...types.map((type) => ({
      key: `type-${type.key}`,
      group,
      label: type.plural,
      run: () => void navigate({ to: '/content/t/$type', params: { type: type.key } }),
    })),
    ...(canCreate ? types : []).map((type) => ({
      key: `new-${type.key}`,
      group,
      label: t('palette.new', { name: type.name.toLocaleLowerCase() }),
      run: () => create.mutate(type),
    })),
  ];
}

export function usePaletteItems(query: string, searched: string): PaletteItem[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const pages = usePages();
  const wanted = searched.trim();
  const found = useQuery({
    ...entryList({ q: wanted, per_page: FOUND }),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  });
  const types = useQuery(contentTypes()).data ?? [];
  const entries = wanted.length > 1 ? (found.data?.data ?? []) : [];
  return [
    ...entries.map((entry) => ({
      key: entry.id,
      group: t('palette.content'),
      label: entry.title,
      detail: types.find((type) => type.key === entry.type)?.name ?? entry.type,
      entry: true,
      run: () => void navigate({ to: '/content/$id', params: { id: entry.id } }),
    })),
    ...pages.filter((page) => matches(page.label, query.trim())),
  ];
}
