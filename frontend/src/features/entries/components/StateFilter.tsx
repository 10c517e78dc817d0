import { useTranslation } from 'react-i18next';
import type { EntryCounts, EntryState } from '@/api';
import { StateTabs } from '@/ui';

const ALWAYS: EntryState[] = ['draft', 'in_review', 'published'];
const WHEN_USED: EntryState[] = ['approved', 'changed', 'archived'];
const ORDER: EntryState[] = ['draft', 'in_review', 'approved', 'published', 'changed', 'archived'];

interface StateFilterProps {
  counts: EntryCounts | undefined;
  active: EntryState | undefined;
  onChange: (state: EntryState | undefined) => void;
}

export function StateFilter({ counts, active, onChange }: StateFilterProps) {
  const { t } = useTranslation('entries');
  const shown = (state: EntryState) =>
    ALWAYS.includes(state) || state === active || (WHEN_USED.includes(state) && (counts?.[state] ?? 0) > 0);
  const tabs = [
    { key: 'all' as const, label: t('state.all'), count: counts?.all },
    ...ORDER.filter(shown).map((state) => ({
      key: state,
      label: t(`state.${state}`),
      count: counts?.[state],
    })),
  ];
  return (
    <StateTabs
      label={t('state.label')}
      tabs={tabs}
      active={active ?? 'all'}
      onChange={(key) => onChange(key === 'all' ? undefined : key)}
    />
  );
}
