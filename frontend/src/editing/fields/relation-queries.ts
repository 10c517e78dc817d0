/** Searching and making the entries that a relation can point at. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type ContentType, type EntryRef, ok } from '@/api';

export function contentTypes() {
  return queryOptions({
    queryKey: ['types'],
    queryFn: async ({ signal }) => (await ok(api.GET('/types', { signal }))).data,
    staleTime: 60_000,
  });
}

export function relationOptions(type: string, q: string) {
  return queryOptions({
    queryKey: ['entries', 'pick', type, q],
    queryFn: async ({ signal }) => {
      const query = { type, per_page: 20, sort: 'title' as const, ...(q === '' ? {} : { q }) };
      return (await ok(api.GET('/entries', { params: { query }, signal }))).data;
    },
    placeholderData: keepPreviousData,
  });
}

/** Makes an entry that has nothing but its title; the rest can be filled in later. */
export async function createNamed(type: ContentType, title: string): Promise<EntryRef> {
  const body = { type: type.key, fields: { [type.title_field]: title } };
  const { data } = await ok(api.POST('/entries', { body }));
  return { id: data.id, kind: 'entry', type: type.key, title, live: data.live !== null };
}
