import type { Role, UserState } from '@/api';

export interface PeopleSearch {
  q?: string;
  role?: Role;
  state?: UserState;
  page?: number;
}

const ROLES: Role[] = ['owner', 'admin', 'editor', 'author', 'viewer'];
const STATES: UserState[] = ['active', 'deactivated'];

export function parsePeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const page = Number(raw.page);
  const q = typeof raw.q === 'number' ? String(raw.q) : raw.q;
  return {
    q: typeof q === 'string' && q !== '' ? q : undefined,
    role: ROLES.find((role) => role === raw.role),
    state: STATES.find((state) => state === raw.state),
    page: Number.isSafeInteger(page) && page > 1 ? page : undefined,
  };
}
