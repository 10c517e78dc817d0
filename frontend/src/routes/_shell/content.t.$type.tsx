import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { EntriesScreen } from '@/features/entries/screens/EntriesScreen';
import { type EntrySearch, parseEntrySearch } from '@/features/entries/search';

export const Route = createFileRoute('/_shell/content/t/$type')({
  validateSearch: (raw: Record<string, unknown>): EntrySearch => parseEntrySearch(raw),
  loader: () => loadMessages('entries'),
  component: ContentOfType,
});

function ContentOfType() {
  const { type } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <EntriesScreen typeKey={type} search={search} onSearch={(next) => void navigate({ search: next })} />
  );
}
