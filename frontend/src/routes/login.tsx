import { createFileRoute, redirect } from '@tanstack/react-router';
import { renew, session } from '@/api';
import { loadMessages } from '@/app/i18n/i18n';
import { SignInScreen } from '@/features/sessions/screens/SignInScreen';

export const Route = createFileRoute('/login')({
  validateSearch: (raw: Record<string, unknown>): { to?: string } =>
    typeof raw.to === 'string' && raw.to.startsWith('/') && !raw.to.startsWith('//') ? { to: raw.to } : {},
  beforeLoad: async () => {
    if (session.get().kind === 'active' || (session.get().kind === 'unknown' && (await renew(null)))) {
      throw redirect({ to: '/' });
    }
  },
  loader: () => loadMessages('sessions'),
  component: Login,
});

function Login() {
  const { to } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <SignInScreen onDone={() => void navigate({ to: to ?? '/' })} />;
}
