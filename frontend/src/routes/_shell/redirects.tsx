import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { type PageSearch, parsePage } from '@/app/page-search';
import { RedirectsScreen } from '@/features/redirects/screens/RedirectsScreen';

export const Route = createFileRoute('/_shell/redirects')({
  validateSearch: (raw: Record<string, unknown>): PageSearch => parsePage(raw),
  loader: () => loadMessages('redirects'),
  component: Redirects,
});

function Redirects() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <RedirectsScreen search={search} onSearch={(next) => void navigate({ search: next })} />;
}
