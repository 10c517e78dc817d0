import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { type PageSearch, parsePage } from '@/app/page-search';
import { TrashScreen } from '@/features/entries/screens/TrashScreen';

export const Route = createFileRoute('/_shell/trash')({
  validateSearch: (raw: Record<string, unknown>): PageSearch => parsePage(raw),
  loader: () => loadMessages('entries'),
  component: Trash,
});

function Trash() {
  const { page } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TrashScreen page={page ?? 1} onPage={(next) => void navigate({ search: parsePage({ page: next }) })} />
  );
}
