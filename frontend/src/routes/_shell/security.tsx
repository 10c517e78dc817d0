import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { SiteSecurityScreen } from '@/features/security/screens/SiteSecurityScreen';

export const Route = createFileRoute('/_shell/security')({
  loader: () => loadMessages('security'),
  component: SiteSecurityScreen,
});
