import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { PeopleScreen } from '@/features/accounts/screens/PeopleScreen';
import { type PeopleSearch, parsePeopleSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/_shell/people')({
  validateSearch: (raw: Record<string, unknown>): PeopleSearch => parsePeopleSearch(raw),
  loader: () => loadMessages('accounts'),
  component: People,
});

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <PeopleScreen search={search} onSearch={(next) => void navigate({ search: next })} />;
}
