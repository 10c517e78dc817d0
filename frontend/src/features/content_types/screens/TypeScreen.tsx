import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, Page, SkeletonRows } from '@/ui';
import { TypeForm } from '../components/TypeForm';
import { contentType } from '../queries';

export function TypeScreen({ typeKey }: { typeKey: string }) {
  const { t } = useTranslation('content_types');
  const type = useQuery(contentType(typeKey));
  if (type.data !== undefined)
    return <TypeForm key={type.data.id} type={type.data} onReload={() => type.refetch()} />;
  return (
    <Page kind="column" title={t('one')}>
      {type.isPending ? <SkeletonRows /> : null}
      {type.isError ? (
        <ErrorPanel title={t('failedOne')} error={type.error} onRetry={() => void type.refetch()} />
      ) : null}
    </Page>
  );
}
