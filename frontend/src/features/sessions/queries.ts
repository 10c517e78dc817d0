import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export function setupStatus() {
  return queryOptions({
    queryKey: ['setup'],
    queryFn: async () => (await ok(api.GET('/setup'))).data,
  });
}
