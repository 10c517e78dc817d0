import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export const SECURITY = ['security'] as const;

export function securitySettings() {
  return queryOptions({
    queryKey: [...SECURITY, 'settings'],
    queryFn: async ({ signal }) => (await ok(api.GET('/settings/security', { signal }))).data,
  });
}
