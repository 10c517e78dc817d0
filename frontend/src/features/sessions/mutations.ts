import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Me, type OpenSession, ok, session } from '@/api';
import type { Challenge, Method } from './methods';
import { SESSIONS } from './queries';
import type { SetupValues, SignInValues } from './schema';

/** What a way in leads to: a session, or a second step. */
export type Outcome = { kind: 'in'; user: Me } | { kind: 'second'; challenge: Challenge };

interface Answer {
  user?: Me | null;
  second_factor?: Challenge | null;
}

function outcomeOf({ user, second_factor: challenge }: Answer): Outcome {
  if (challenge !== undefined && challenge !== null) return { kind: 'second', challenge };
  if (user === undefined || user === null) throw new Error('neither a session nor a second step');
  return { kind: 'in', user };
}

/** Begins the session here when there is one. */
export function enter(answer: Answer): Outcome {
  const outcome = outcomeOf(answer);
  if (outcome.kind === 'in') session.start(outcome.user);
  return outcome;
}

export function useSignIn(onSuccess: (outcome: Outcome) => void) {
  return useMutation({
    mutationFn: async (values: SignInValues) =>
      enter((await ok(api.POST('/auth/login', { body: { ...values, mode: 'cookie' } }))).data),
    onSuccess,
  });
}

interface Shown {
  method: Method;
  code: string;
  trust: boolean;
}

export function useSecondStep({ challenge }: Challenge, onDone: (user: Me) => void) {
  return useMutation({
    mutationFn: async ({ method, code, trust }: Shown) => {
      const body = { challenge, method, code, trust_device: trust };
      return enter((await ok(api.POST('/auth/second-factor', { body }))).data);
    },
    onSuccess: (outcome) => outcome.kind === 'in' && onDone(outcome.user),
  });
}

export function useSetUp(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (values: SetupValues) =>
      enter((await ok(api.POST('/setup', { body: { ...values, mode: 'cookie' } }))).data),
    onSuccess: () => {
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

function useRefreshSessions() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: SESSIONS });
}

export function useEndSession() {
  return useMutation({
    mutationFn: async ({ id }: Pick<OpenSession, 'id'>) => {
      await ok(api.DELETE('/me/sessions/{id}', { params: { path: { id } } }));
    },
    onSettled: useRefreshSessions(),
  });
}

export function useEndOtherSessions() {
  return useMutation({
    mutationFn: async () => {
      await ok(api.DELETE('/me/sessions'));
    },
    onSettled: useRefreshSessions(),
  });
}

/** Signs somebody else out everywhere. */
export function useSignOutEverywhere(onSuccess: () => void) {
  return useMutation({
    mutationFn: async (id: string) => {
      await ok(api.DELETE('/users/{id}/sessions', { params: { path: { id } } }));
    },
    onSuccess,
    onSettled: useRefreshSessions(),
  });
}

/** Proves once more who one is. */
export function useConfirm() {
  return useMutation({
    mutationFn: async (password: string) => {
      await ok(api.POST('/me/confirm', { body: { password } }));
    },
  });
}
