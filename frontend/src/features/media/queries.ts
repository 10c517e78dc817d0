import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export const MEDIA = ['media'] as const;

export interface MediaFilter {
  q?: string;
  page?: number;
  per_page?: number;
}

export function mediaList(query: MediaFilter) {
  return queryOptions({
    queryKey: [...MEDIA, 'list', query],
    queryFn: ({ signal }) => ok(api.GET('/media', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function asset(id: string) {
  return queryOptions({
    queryKey: [...MEDIA, 'one', id],
    queryFn: async () => (await ok(api.GET('/media/{id}', { params: { path: { id } } }))).data,
  });
}

export function assetUsage(id: string) {
  return queryOptions({
    queryKey: [...MEDIA, 'usage', id],
    queryFn: async () => (await ok(api.GET('/media/{id}/usage', { params: { path: { id } } }))).data,
  });
}
