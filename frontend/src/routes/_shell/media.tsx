import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { MediaScreen } from '@/features/media/screens/MediaScreen';
import { type MediaSearch, parseMediaSearch } from '@/features/media/search';

export const Route = createFileRoute('/_shell/media')({
  validateSearch: (raw: Record<string, unknown>): MediaSearch => parseMediaSearch(raw),
  loader: () => loadMessages('media'),
  component: Media,
});

function Media() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MediaScreen search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />
  );
}
