import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '@/app/errors/NotFoundPage';

/** Inside the shell, so that a wrong address still has the way back. */
export const Route = createFileRoute('/_shell/$')({ component: NotFoundPage });
