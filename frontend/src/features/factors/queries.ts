import { queryOptions } from '@tanstack/react-query';
import { api, ok } from '@/api';

export const FACTORS = ['factors'] as const;

export function myFactors() {
  return queryOptions({
    queryKey: [...FACTORS, 'mine'],
    queryFn: async ({ signal }) => (await ok(api.GET('/me/factors', { signal }))).data,
  });
}

export function trustedDevices() {
  return queryOptions({
    queryKey: [...FACTORS, 'devices'],
    queryFn: async ({ signal }) => (await ok(api.GET('/me/trusted-devices', { signal }))).data,
  });
}

/** A new secret for an authenticator app. It counts for nothing until a code shows that it works. */
export function totpSetup() {
  return queryOptions({
    queryKey: [...FACTORS, 'totp-setup'],
    queryFn: async () => (await ok(api.POST('/me/factors/totp'))).data,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}
