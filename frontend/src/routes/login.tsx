import { createFileRoute, redirect } from '@tanstack/react-router';
import { arrive, session } from '@/api';
import { loadMessages } from '@/app/i18n/i18n';
import { SignInScreen } from '@/features/sessions/screens/SignInScreen';

/** Only an address of this admin: nobody is sent elsewhere by a link to this page. */
function ownAddress(to: unknown): string | undefined {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined;
}

export const Route = createFileRoute('/login')({
  validateSearch: (raw: Record<string, unknown>): { to?: string } => ({ to: ownAddress(raw.to) }),
  beforeLoad: async () => {
    if (session.get().kind === 'active' || (session.get().kind === 'unknown' && (await arrive()))) {
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
