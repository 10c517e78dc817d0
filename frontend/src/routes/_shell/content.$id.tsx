import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { EditorScreen } from '@/features/entries/editor';

export const Route = createFileRoute('/_shell/content/$id')({
  loader: () => loadMessages('editing', 'editor', 'entries'),
  component: Editor,
});

function Editor() {
  const { id } = Route.useParams();
  return <EditorScreen key={id} id={id} />;
}
