import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './problem';

/** Only a lost connection or a server that stumbled is worth asking twice. */
function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= 2) return false;
  return isApiError(error) && (error.status === 0 || error.status >= 502);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: worthRetrying, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
