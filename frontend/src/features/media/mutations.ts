import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Asset, api, hasCode, ifMatch, ok } from '@/api';
import { asset, MEDIA } from './queries';

export interface AssetValues {
  name: string;
  alt: string;
}

export function useSaveAsset({ id, version }: Pick<Asset, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: AssetValues) =>
      (await ok(api.PATCH('/media/{id}', { params: { path: { id }, header: ifMatch(version) }, body }))).data,
    onSuccess: (saved) => {
      queries.setQueryData(asset(id).queryKey, saved);
      return queries.invalidateQueries({ queryKey: [...MEDIA, 'list'] });
    },
    onError: (error) => {
      if (hasCode(error, 'precondition.stale'))
        void queries.invalidateQueries({ queryKey: asset(id).queryKey });
    },
  });
}

export function useDeleteAsset(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Pick<Asset, 'id' | 'version'>) => {
      await ok(api.DELETE('/media/{id}', { params: { path: { id }, header: ifMatch(version) } }));
    },
    onSuccess: () => {
      onSuccess();
      return queries.invalidateQueries({ queryKey: [...MEDIA, 'list'] });
    },
  });
}
