import { createFileRoute, redirect } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { setupStatus } from '@/features/sessions';
import { SetupScreen } from '@/features/sessions/screens/SetupScreen';

export const Route = createFileRoute('/setup')({
  validateSearch: (raw: Record<string, unknown>): { token?: string } => ({
    token: typeof raw.token === 'string' ? raw.token : undefined,
  }),
  beforeLoad: async ({ context }) => {
    const { needed } = await context.queryClient.ensureQueryData(setupStatus());
    if (!needed) throw redirect({ to: '/login', search: {} });
  },
  loader: () => loadMessages('sessions'),
  component: Setup,
});

function Setup() {
  const { token } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <SetupScreen token={token ?? ''} onDone={() => void navigate({ to: '/' })} />;
}
