import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ok } from '@/api';
import { REDIRECTS } from './queries';
import type { RedirectValues } from './schema';

export function useAddRedirect(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RedirectValues) => ok(api.POST('/redirects', { body })),
    onSuccess: () => {
      onSuccess();
      return queries.invalidateQueries({ queryKey: REDIRECTS });
    },
  });
}

export function useDeleteRedirect(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await ok(api.DELETE('/redirects/{id}', { params: { path: { id } } }));
    },
    onSuccess: () => {
      onSuccess();
      return queries.invalidateQueries({ queryKey: REDIRECTS });
    },
  });
}
