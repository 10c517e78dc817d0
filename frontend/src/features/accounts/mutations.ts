import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, ok, type Role, session, type User } from '@/api';
import type { Task } from './components/tasks';
import { USERS } from './queries';
import type { PasswordValues, PersonValues, ProfileValues } from './schema';

function useRefreshUsers() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: USERS });
}

export function useAddPerson(onSuccess: () => void) {
  const refresh = useRefreshUsers();
  return useMutation({
    mutationFn: (body: PersonValues) => ok(api.POST('/users', { body })),
    onSuccess: () => {
      onSuccess();
      return refresh();
    },
  });
}

export function useChangeRole(onSuccess: () => void) {
  const refresh = useRefreshUsers();
  return useMutation({
    mutationFn: ({ user, role }: { user: User; role: Role }) =>
      ok(
        api.PATCH('/users/{id}', {
          params: { path: { id: user.id }, header: ifMatch(user.version) },
          body: { role },
        }),
      ),
    onSuccess,
    onSettled: refresh,
  });
}

/** Shuts a person out, or lets them in again. */
export function useSwitchUser(onSuccess: () => void) {
  const refresh = useRefreshUsers();
  return useMutation({
    mutationFn: (user: User) => {
      const params = { path: { id: user.id }, header: ifMatch(user.version) };
      return ok(
        user.state === 'active'
          ? api.POST('/users/{id}/deactivate', { params })
          : api.POST('/users/{id}/reactivate', { params }),
      );
    },
    onSuccess,
    onSettled: refresh,
  });
}

export function useSaveProfile() {
  return useMutation({
    mutationFn: async (body: ProfileValues) => (await ok(api.PATCH('/me', { body }))).data,
    onSuccess: (me) => session.updateUser(me),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: async ({ current, next }: PasswordValues) => {
      await ok(api.POST('/me/password', { body: { current, new: next } }));
    },
  });
}

/** What needs a yes and nothing else. */
export type PlainTask = Exclude<Task, 'role' | 'switch'>;

export function usePersonTask(task: PlainTask, onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id }: User) => {
      await ok(call(task, id));
    },
    onSuccess,
    onSettled: () => queries.invalidateQueries(),
  });
}

function call(task: PlainTask, id: string) {
  const params = { path: { id } };
  switch (task) {
    case 'factors':
      return api.DELETE('/users/{id}/factors', { params });
    case 'signOut':
      return api.DELETE('/users/{id}/sessions', { params });
  }
}
