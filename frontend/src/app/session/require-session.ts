import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { arrive, session } from '@/api';
import { setupStatus } from '@/features/sessions';

/** Lets a route load only for somebody: by the session at hand, else by the cookie. */
export async function requireSession(queries: QueryClient, from: string): Promise<void> {
  const { kind } = session.get();
  if (kind === 'active' || kind === 'expired') return;
  if (kind === 'unknown' && (await arrive())) return;
  const { needed } = await queries.ensureQueryData(setupStatus());
  if (needed) throw redirect({ to: '/setup', search: {} });
  throw redirect({ to: '/login', search: from === '/' ? {} : { to: from } });
}
