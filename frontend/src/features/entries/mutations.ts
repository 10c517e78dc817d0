import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, type ContentType, type EntrySummary, ifMatch, ok } from '@/api';
import { explain, toast } from '@/ui';
import { ENTRIES } from './queries';

type Target = Pick<EntrySummary, 'id' | 'version'>;

/** Makes an empty draft and opens it. */
export function useCreateEntry() {
  const { t } = useTranslation('ui');
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (type: Pick<ContentType, 'key'>) =>
      (await ok(api.POST('/entries', { body: { type: type.key, fields: {} } }))).data,
    onSuccess: (entry) => {
      void queries.invalidateQueries({ queryKey: ENTRIES });
      void queries.invalidateQueries({ queryKey: ['types'] });
      void navigate({ to: '/content/$id', params: { id: entry.id } });
    },
    onError: (error) => toast.fail(explain(error, t)),
  });
}

export async function trashEntry({ id, version }: Target): Promise<void> {
  await ok(api.DELETE('/entries/{id}', { params: { path: { id }, header: ifMatch(version) } }));
}

export async function recoverEntry({ id }: Pick<Target, 'id'>): Promise<void> {
  await ok(api.POST('/entries/{id}/recover', { params: { path: { id } } }));
}

export async function purgeEntry({ id }: Pick<Target, 'id'>): Promise<void> {
  await ok(api.DELETE('/entries/{id}/permanently', { params: { path: { id } } }));
}

export interface BulkResult<Item> {
  done: Item[];
  failed: { item: Item; error: unknown }[];
}

/** One by one, because each has its own version to match; one refusal does not stop the rest. */
export async function each<Item>(
  items: Item[],
  act: (item: Item) => Promise<void>,
): Promise<BulkResult<Item>> {
  const result: BulkResult<Item> = { done: [], failed: [] };
  for (const item of items) {
    try {
      await act(item);
      result.done.push(item);
    } catch (error) {
      result.failed.push({ item, error });
    }
  }
  return result;
}

/**
 * Acts on several entries, tells how it went, then refreshes every list. It is told even when the rows that were
 * acted on, and with them the button that was pressed, have left the page.
 */
export function useBulk(
  act: (item: Target) => Promise<void>,
  tell: (result: BulkResult<EntrySummary>) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (items: EntrySummary[]) => each(items, act),
    onSuccess: tell,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ENTRIES }),
        queries.invalidateQueries({ queryKey: ['types'] }),
      ]),
  });
}
