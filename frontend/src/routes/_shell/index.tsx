import { createFileRoute } from '@tanstack/react-router';
import { loadMessages } from '@/app/i18n/i18n';
import { HomeScreen } from '@/features/home/screens/HomeScreen';

export const Route = createFileRoute('/_shell/')({
  loader: () => loadMessages('home', 'entries'),
  component: HomeScreen,
});
