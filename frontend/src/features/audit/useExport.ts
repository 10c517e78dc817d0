/** The rows that fit the filters, as a file. Taking a copy is itself put on record by the server. */
import { useMutation } from '@tanstack/react-query';
import { api, ok } from '@/api';
import { type AuditSearch, toAuditQuery } from './search';

export type ExportFormat = 'csv' | 'json';

export function useExport(search: AuditSearch) {
  return useMutation({
    mutationFn: async (format: ExportFormat) => {
      const query = { ...toAuditQuery(search), format };
      const file: unknown = await ok(api.GET('/audit/export', { params: { query }, parseAs: 'blob' }));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file as Blob);
      link.download = `audit.${format}`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
