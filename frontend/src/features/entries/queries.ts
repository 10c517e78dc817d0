import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type EntryQuery, ok } from '@/api';

export type EntryFilter = EntryQuery;

/** Everything about entries lies under this key, so that one write can refresh every list. */
export const ENTRIES = ['entries'] as const;

export function entryList(query: EntryFilter) {
  return queryOptions({
    queryKey: [...ENTRIES, 'list', query],
    queryFn: ({ signal }) => ok(api.GET('/entries', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The name of one entry, for a filter that was set from the address. */
export function entryTitle(id: string) {
  return queryOptions({
    queryKey: [...ENTRIES, 'title', id],
    queryFn: async () => (await ok(api.GET('/entries/{id}', { params: { path: { id } } }))).data,
  });
}
