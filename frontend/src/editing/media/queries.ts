/** What the editor needs of the media library: a page of pictures, searched on the server. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export function assetPages(q: string) {
  return infiniteQueryOptions({
    queryKey: ['media', 'picker', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { page: pageParam, per_page: 24, ...(q === '' ? {} : { q }) };
      return ok(api.GET('/media', { params: { query }, signal }));
    },
    initialPageParam: 1,
    getNextPageParam: ({ links, meta }) => (links.next === null ? undefined : meta.page + 1),
  });
}

export function asset(id: string) {
  return queryOptions({
    queryKey: ['media', 'one', id],
    queryFn: async ({ signal }) =>
      (await ok(api.GET('/media/{id}', { params: { path: { id } }, signal }))).data,
  });
}
