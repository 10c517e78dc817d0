import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { SecurityScreen } from '@/features/accounts/screens/SecurityScreen';

export const Route = createFileRoute('/_shell/account_/security')({
  loader: () => loadMessages('accounts', 'factors'),
  component: SecurityScreen,
});
