import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ok, type Role, type UserState } from '@/api';

export const USERS = ['users'] as const;

export interface UserFilter {
  q?: string;
  role?: Role;
  state?: UserState;
  page?: number;
  per_page?: number;
}

export function userList(query: UserFilter) {
  return queryOptions({
    queryKey: [...USERS, query],
    queryFn: ({ signal }) => ok(api.GET('/users', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function person(id: string) {
  return queryOptions({
    queryKey: [...USERS, 'one', id],
    queryFn: async ({ signal }) =>
      (await ok(api.GET('/users/{id}', { params: { path: { id } }, signal }))).data,
  });
}
