/**
 * Loads an entry to edit. Once it is open the save engine owns it, so it is fetched fresh each time, not kept, and out
 * of reach of what refreshes the lists.
 */
import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export function entryToEdit(id: string) {
  return queryOptions({
    queryKey: ['editor', id],
    queryFn: async () => (await ok(api.GET('/entries/{id}', { params: { path: { id } } }))).data,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** What readers see now, to compare with before publishing. */
export function versionFields(id: string, number: number) {
  return queryOptions({
    queryKey: ['entries', 'version', id, number],
    queryFn: async () =>
      (await ok(api.GET('/entries/{id}/versions/{number}', { params: { path: { id, number } } }))).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
