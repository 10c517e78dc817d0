/** Has the server check the chain, part by part, and tells how far it is. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type AuditVerification, api, ok } from '@/api';

interface Progress {
  at: number;
  end: number;
}

export function useVerify() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const verify = useMutation({
    mutationFn: async (): Promise<AuditVerification> => {
      let after = 0;
      let checked = 0;
      for (;;) {
        const { data } = await ok(api.POST('/audit/verify', { body: { after, limit: null } }));
        checked += data.checked;
        setProgress({ at: data.at, end: data.end });
        if (data.complete || data.broken !== null || data.at <= after) return { ...data, checked };
        after = data.at;
      }
    },
  });
  return { ...verify, progress };
}
