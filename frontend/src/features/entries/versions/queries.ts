/** The versions of an entry, newest first, page by page. */
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, ok } from '@/api';

/** `draft` is the entry's version counter: a save makes the list old. */
export function versionPages(id: string, draft: number) {
  return infiniteQueryOptions({
    queryKey: ['entries', 'versions', id, draft],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id }, query: { page: pageParam, per_page: 50 } };
      return ok(api.GET('/entries/{id}/versions', { params, signal }));
    },
    initialPageParam: 1,
    getNextPageParam: ({ links, meta }) => (links.next === null ? undefined : meta.page + 1),
    placeholderData: keepPreviousData,
  });
}
