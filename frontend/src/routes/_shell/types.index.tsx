import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { TypesScreen } from '@/features/content_types/screens/TypesScreen';

export const Route = createFileRoute('/_shell/types/')({
  loader: () => loadMessages('content_types'),
  component: TypesScreen,
});
