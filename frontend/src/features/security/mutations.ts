import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, ok, type Role, type SecuritySettings } from '@/api';
import { securitySettings } from './queries';

export interface RequirementValues {
  roles: Role[];
  grace_days: number;
}

export function useSaveRequirement({ version }: SecuritySettings, onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (second_factor_required: RequirementValues) => {
      const params = { header: ifMatch(version) };
      return (await ok(api.PUT('/settings/security', { params, body: { second_factor_required } }))).data;
    },
    onSuccess: (saved) => {
      queries.setQueryData(securitySettings().queryKey, saved);
      onSuccess();
    },
  });
}
