import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export function setupStatus() {
  return queryOptions({
    queryKey: ['setup'],
    queryFn: async () => (await ok(api.GET('/setup'))).data,
  });
}

export const SESSIONS = ['sessions'] as const;

/** Where the person who asks is signed in. */
export function mySessions() {
  return queryOptions({
    queryKey: [...SESSIONS, 'mine'],
    queryFn: ({ signal }) => ok(api.GET('/me/sessions', { params: { query: { per_page: 100 } }, signal })),
  });
}

/** Where somebody else is signed in. */
export function sessionsOf(id: string) {
  return queryOptions({
    queryKey: [...SESSIONS, id],
    queryFn: ({ signal }) =>
      ok(api.GET('/users/{id}/sessions', { params: { path: { id }, query: { per_page: 100 } }, signal })),
  });
}
