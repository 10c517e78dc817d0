import { createFileRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';

/** The parts on one page, for whoever builds with them. It is built into development only. */
export const Route = createFileRoute('/_kit')({
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound();
  },
  component: import.meta.env.DEV ? lazyRouteComponent(() => import('@/app/kit/Kit'), 'Kit') : undefined,
});
