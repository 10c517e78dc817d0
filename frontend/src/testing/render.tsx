import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type Me, session } from '@/api';
import { startI18n } from '@/app/i18n/i18n';
import { createAppRouter } from '@/app/router';
import { watchSession } from '@/app/session/watch-session';
import { theme } from '@/ui/theme';
import { aMe } from './factories';

startI18n();

function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}

function testClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Some parts without the app around them. */
export function renderParts(parts: ReactNode) {
  const client = testClient();
  const user = userEvent.setup();
  return { user, client, ...render(<Providers client={client}>{parts}</Providers>) };
}

interface AppOptions {
  /** Who is signed in; `null` for nobody. */
  me?: Me | null;
}

/** The whole admin at an address, as somebody. */
export function renderApp(path: string, { me = aMe() }: AppOptions = {}) {
  if (me !== null) session.start(me);
  const client = testClient();
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [`/admin${path}`] }));
  watchSession(client, () => void router.navigate({ to: '/login', search: {} }));
  const user = userEvent.setup();
  const view = render(
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>,
  );
  const address = () => router.state.location.href.replace(/^\/admin/, '');
  return { user, router, address, ...view };
}
