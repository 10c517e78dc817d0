import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { TypeScreen } from '@/features/content_types/screens/TypeScreen';

export const Route = createFileRoute('/_shell/types/$key')({
  loader: () => loadMessages('content_types', 'editing'),
  component: Type,
});

function Type() {
  const { key } = Route.useParams();
  return <TypeScreen typeKey={key} />;
}
