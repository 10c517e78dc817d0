import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditRow } from '@/api';
import { type Column, DataTable, RelativeTime } from '@/ui';
import { SeverityMark } from '@/ui/settings';
import { readable } from '../words';
import classes from './audit.module.css';

interface AuditTableProps {
  rows: AuditRow[];
  busy: boolean;
  onOpen: (row: AuditRow) => void;
}

export function AuditTable({ rows, busy, onOpen }: AuditTableProps) {
  const { t } = useTranslation('audit');
  const who = (row: AuditRow) =>
    row.actor === null ? t('row.nobody') : (row.actor.name ?? t('row.somebody'));
  const what = (row: AuditRow) => (
    <UnstyledButton className={classes.open} data-row-link onClick={() => onOpen(row)}>
      {readable(row.event)}
      {row.erased ? <span className={classes.erased}>{t('row.erased')}</span> : null}
    </UnstyledButton>
  );
  const severity = (row: AuditRow) =>
    row.severity === null ? null : <SeverityMark severity={row.severity} />;
  const columns: Column<AuditRow>[] = [
    { key: 'at', header: t('column.at'), width: '140px', cell: (row) => <RelativeTime iso={row.at} /> },
    { key: 'event', header: t('column.event'), cell: what },
    { key: 'who', header: t('column.who'), width: '180px', cell: who },
    { key: 'kind', header: t('column.kind'), width: '120px', cell: (row) => t(`kind.${row.kind}`) },
    { key: 'from', header: t('column.address'), width: '140px', cell: (row) => row.address },
    { key: 'severity', header: t('column.severity'), width: '110px', cell: severity },
  ];
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      busy={busy}
      card={(row) => (
        <div className={classes.card}>
          {what(row)}
          <span className={classes.meta}>
            {who(row)} · <RelativeTime iso={row.at} />
          </span>
          {severity(row)}
        </div>
      )}
    />
  );
}
