import { useQueries } from '@tanstack/react-query';
import type { EntrySummary } from '@/api';
import { type EntryFilter, entryList } from '@/features/entries';

const shownTime = (entry: EntrySummary) => entry.published_at ?? entry.updated_at;

/** The newest entries that fit. The API lists one type or all of them, so several are asked for one by one. */
export function useShelf(filter: EntryFilter, types: string[] | undefined) {
  const filters = types === undefined ? [filter] : types.map((type) => ({ ...filter, type }));
  const lists = useQueries({ queries: filters.map(entryList) });
  const entries = lists.flatMap((list) => list.data?.data ?? []);
  const newest =
    lists.length === 1 ? entries : entries.sort((a, b) => shownTime(b).localeCompare(shownTime(a)));
  return {
    rows: newest.slice(0, filter.per_page),
    total: lists.reduce((sum, list) => sum + (list.data?.meta.total ?? 0), 0),
    pending: lists.some((list) => list.isPending),
    error: lists.find((list) => list.isError)?.error,
    retry: () => {
      for (const list of lists) void list.refetch();
    },
  };
}
