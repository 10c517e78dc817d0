import type { User } from '@/api';

/** What can be done about a person. */
export const TASKS = ['role', 'factors', 'signOut', 'switch'] as const;
export type Task = (typeof TASKS)[number];

/** The tasks that make sense for somebody as they are now. */
export function tasksFor({ state }: Pick<User, 'state'>): Task[] {
  if (state === 'deactivated') return ['role', 'switch'];
  return [...TASKS];
}
