import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ok, type Session, session } from '@/api';
import type { SetupValues, SignInValues } from './schema';

export function useSignIn(onSuccess: () => void) {
  return useMutation({
    mutationFn: async (values: SignInValues): Promise<Session> =>
      (await ok(api.POST('/auth/login', { body: values }))).data as Session,
    onSuccess: (next) => {
      session.start(next);
      onSuccess();
    },
  });
}

export function useSetUp(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (values: SetupValues): Promise<Session> =>
      (await ok(api.POST('/setup', { body: values }))).data as Session,
    onSuccess: (next) => {
      session.start(next);
      queries.removeQueries({ queryKey: ['setup'] });
      onSuccess();
    },
  });
}

/** Ends the session here even when the server cannot be told. */
export async function logOut(): Promise<void> {
  try {
    await ok(api.POST('/auth/logout', { params: { header: { 'X-Galley-Request': '1' } } }));
  } finally {
    session.end();
  }
}
