import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { AuditScreen } from '@/features/audit/screens/AuditScreen';
import { type AuditSearch, parseAuditSearch } from '@/features/audit/search';

export const Route = createFileRoute('/_shell/audit')({
  validateSearch: (raw: Record<string, unknown>): AuditSearch => parseAuditSearch(raw),
  loader: () => loadMessages('audit'),
  component: Audit,
});

function Audit() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <AuditScreen search={search} onSearch={(next) => void navigate({ search: next })} />;
}
