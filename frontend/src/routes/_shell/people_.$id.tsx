import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { PersonScreen } from '@/features/accounts/screens/PersonScreen';

export const Route = createFileRoute('/_shell/people_/$id')({
  loader: () => loadMessages('accounts', 'audit'),
  component: Person,
});

function Person() {
  const { id } = Route.useParams();
  return <PersonScreen key={id} id={id} />;
}
