import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';
import { type AuditSearch, toAuditQuery } from './search';

export const PER_PAGE = 50;

export function auditTrail(search: AuditSearch) {
  const query = { ...toAuditQuery(search), page: search.page, per_page: PER_PAGE };
  return queryOptions({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => ok(api.GET('/audit', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
