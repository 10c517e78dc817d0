import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export const REDIRECTS = ['redirects'] as const;

export function redirectList(query: { q?: string; page?: number; per_page?: number }) {
  return queryOptions({
    queryKey: [...REDIRECTS, query],
    queryFn: ({ signal }) => ok(api.GET('/redirects', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
