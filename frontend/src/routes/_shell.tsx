import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { requireSession } from '@/app/session/require-session';
import { Shell } from '@/app/shell/Shell';
import { contentTypes } from '@/features/content_types';

export const Route = createFileRoute('/_shell')({
  beforeLoad: ({ context, location }) => requireSession(context.queryClient, location.href),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(contentTypes());
    return loadMessages('sessions');
  },
  component: Shell,
});
