import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export function contentTypes() {
  return queryOptions({
    queryKey: ['types'],
    queryFn: async () => (await ok(api.GET('/types'))).data,
    staleTime: 60_000,
  });
}

export function contentType(key: string) {
  return queryOptions({
    queryKey: ['types', key],
    queryFn: async () => (await ok(api.GET('/types/{key}', { params: { path: { key } } }))).data,
  });
}
