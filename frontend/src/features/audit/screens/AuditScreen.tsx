import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRow } from '@/api';
import { useCan } from '@/features/sessions';
import { EmptyState, ErrorPanel, explain, Page, Pagination, SkeletonRows, toast } from '@/ui';
import { AuditDrawer } from '../components/AuditDrawer';
import { AuditFilters } from '../components/AuditFilters';
import { AuditTable } from '../components/AuditTable';
import { VerifyPanel } from '../components/VerifyPanel';
import { auditTrail, PER_PAGE } from '../queries';
import type { AuditSearch } from '../search';
import { type ExportFormat, useExport } from '../useExport';

interface AuditScreenProps {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

export function AuditScreen({ search, onSearch }: AuditScreenProps) {
  const { t } = useTranslation('audit');
  const list = useQuery(auditTrail(search));
  const [opened, setOpened] = useState<AuditRow | null>(null);
  const canVerify = useCan('audit.verify');
  const total = list.data?.meta.total;
  const rows = list.data?.data ?? [];
  const change = (next: AuditSearch) => onSearch({ ...search, page: undefined, ...next });
  return (
    <Page title={t('title')} count={total} intro={t('intro')} actions={<ExportMenu search={search} />}>
      {canVerify ? <VerifyPanel /> : null}
      <AuditFilters search={search} onChange={change} onClear={() => onSearch({})} />
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError ? (
        <ErrorPanel title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {total === 0 ? (
        <EmptyState
          mark="∅"
          title={t('filtered')}
          action={
            <Button variant="default" onClick={() => onSearch({})}>
              {t('filter.clear')}
            </Button>
          }
        />
      ) : null}
      {rows.length > 0 ? <AuditTable rows={rows} busy={list.isPlaceholderData} onOpen={setOpened} /> : null}
      <Pagination
        page={search.page ?? 1}
        perPage={PER_PAGE}
        total={total ?? 0}
        onChange={(page) => onSearch({ ...search, page: page === 1 ? undefined : page })}
      />
      <AuditDrawer row={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}

function ExportMenu({ search }: { search: AuditSearch }) {
  const { t } = useTranslation('audit');
  const words = useTranslation('ui').t;
  const run = useExport(search);
  if (!useCan('audit.export')) return null;
  const save = (format: ExportFormat) =>
    run.mutate(format, { onError: (error) => toast.say(explain(error, words)) });
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" loading={run.isPending} leftSection={<Download size={16} aria-hidden />}>
          {t('export.action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'json'] as const).map((format) => (
          <Menu.Item key={format} onClick={() => save(format)}>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
