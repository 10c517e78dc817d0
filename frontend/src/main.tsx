import './ui/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api';
import { startI18n } from './app/i18n/i18n';
import { createAppRouter } from './app/router';
import { watchSession } from './app/session/watch-session';
import { AppTheme } from './app/theme/AppTheme';

startI18n();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
watchSession(queryClient, () => void router.navigate({ to: '/login', search: {} }));

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <AppTheme>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AppTheme>
    </StrictMode>,
  );
}
