import { queryOptions } from '@tanstack/react-query';
import { api, type ContentType, ok } from '@/api';

/** What readers read comes first; what only sorts it, such as tags, comes after. */
function inOrder(types: ContentType[]): ContentType[] {
  return types.toSorted((a, b) => Number(b.workflow) - Number(a.workflow));
}

export function contentTypes() {
  return queryOptions({
    queryKey: ['types'],
    queryFn: async () => inOrder((await ok(api.GET('/types'))).data),
    staleTime: 60_000,
  });
}

export function contentType(key: string) {
  return queryOptions({
    queryKey: ['types', key],
    queryFn: async () => (await ok(api.GET('/types/{key}', { params: { path: { key } } }))).data,
  });
}
