import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ok } from '@/api';
import { FACTORS } from './queries';

/** Another factor ends other sessions and trusted devices too. */
function useRefresh() {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [first, second] }) =>
        (first === FACTORS[0] && second !== 'totp-setup') || first === 'sessions',
    });
}

/** Answers the backup codes, which are shown this once; `null` when there were some already. */
export function useConfirmTotp() {
  return useMutation({
    mutationFn: async (code: string): Promise<string[] | null> =>
      (await ok(api.POST('/me/factors/totp/confirm', { body: { code } }))).data.backup_codes,
    onSuccess: useRefresh(),
  });
}

export function useRemoveTotp(onSuccess: () => void) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async () => {
      await ok(api.DELETE('/me/factors/totp'));
    },
    onSuccess: () => {
      onSuccess();
      return refresh();
    },
  });
}

export function useNewBackupCodes() {
  return useMutation({
    mutationFn: async (): Promise<string[]> =>
      (await ok(api.POST('/me/factors/backup-codes'))).data.backup_codes,
    onSuccess: useRefresh(),
  });
}

export function useForgetDevice() {
  return useMutation({
    mutationFn: async ({ id }: { id: string }) => {
      await ok(api.DELETE('/me/trusted-devices/{id}', { params: { path: { id } } }));
    },
    onSettled: useRefresh(),
  });
}
