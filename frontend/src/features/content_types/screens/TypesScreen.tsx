import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ContentType } from '@/api';
import { useCan } from '@/features/sessions';
import { type Column, DataTable, ErrorPanel, Page, SkeletonRows, useFormat } from '@/ui';
import { NewType } from '../components/NewType';
import { TypeIcon } from '../components/TypeIcon';
import { contentTypes } from '../queries';
import classes from './TypesScreen.module.css';

export function TypesScreen() {
  const { t } = useTranslation('content_types');
  const format = useFormat();
  const canManage = useCan('type.manage');
  const types = useQuery(contentTypes());
  const [making, make] = useDisclosure(false);
  const columns: Column<ContentType>[] = [
    { key: 'name', header: t('column.name'), cell: (type) => <TypeName type={type} /> },
    {
      key: 'key',
      header: t('column.key'),
      width: '180px',
      cell: (type) => <code className={classes.key}>{type.key}</code>,
    },
    {
      key: 'fields',
      header: t('column.fields'),
      width: '90px',
      align: 'end',
      cell: (type) => format.number(type.fields.length),
    },
    {
      key: 'entries',
      header: t('column.entries'),
      width: '90px',
      align: 'end',
      cell: (type) => format.number(type.entry_count),
    },
    {
      key: 'origin',
      header: t('column.origin'),
      width: '130px',
      align: 'end',
      cell: (type) => (type.built_in ? t('builtIn') : null),
    },
  ];
  return (
    <Page
      title={t('title')}
      count={types.data?.length}
      intro={t('intro')}
      actions={
        canManage ? (
          <Button leftSection={<Plus size={16} />} onClick={make.open}>
            {t('new.action')}
          </Button>
        ) : undefined
      }
    >
      {types.isPending ? <SkeletonRows rows={5} /> : null}
      {types.isError ? (
        <ErrorPanel title={t('failed')} error={types.error} onRetry={() => void types.refetch()} />
      ) : null}
      {types.data === undefined ? null : (
        <DataTable
          caption={t('title')}
          rows={types.data}
          rowKey={(type) => type.key}
          columns={columns}
          card={(type) => (
            <>
              <TypeName type={type} />
              <p className={classes.meta}>
                {t('summary', {
                  fields: format.number(type.fields.length),
                  entries: format.number(type.entry_count),
                })}
              </p>
            </>
          )}
        />
      )}
      <NewType opened={making} onClose={make.close} />
    </Page>
  );
}

function TypeName({ type }: { type: ContentType }) {
  return (
    <Link to="/types/$key" params={{ key: type.key }} className={classes.name} data-row-link>
      <TypeIcon typeKey={type.key} />
      {type.name}
    </Link>
  );
}
