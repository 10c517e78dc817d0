import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { AccountScreen } from '@/features/accounts/screens/AccountScreen';

export const Route = createFileRoute('/_shell/account')({
  loader: () => loadMessages('accounts'),
  component: AccountScreen,
});
