import type { TFunction } from 'i18next';
import { z } from 'zod/mini';
import type { Role } from '@/api';
import { PASSWORD_MIN } from '@/features/sessions';

export const ROLES = ['owner', 'admin', 'editor', 'author', 'viewer'] as const satisfies Role[];

type T = TFunction<'accounts'>;

export interface ProfileValues {
  name: string;
}

export interface PersonValues extends ProfileValues {
  email: string;
  role: Role;
  password: string;
}

export interface PasswordValues {
  current: string;
  next: string;
}

const name = (t: T) => z.string().check(z.trim(), z.minLength(1, t('error.name')));
const password = (t: T) =>
  z.string().check(z.minLength(PASSWORD_MIN, t('error.passwordShort', { count: PASSWORD_MIN })));

export function profileSchema(t: T) {
  return z.object({ name: name(t) }) satisfies z.ZodMiniType<ProfileValues>;
}

export function personSchema(t: T) {
  return z.object({
    name: name(t),
    email: z.email(t('error.email')),
    role: z.enum(ROLES),
    password: password(t),
  }) satisfies z.ZodMiniType<PersonValues>;
}

export function passwordSchema(t: T) {
  return z.object({
    current: z.string().check(z.minLength(1, t('error.current'))),
    next: password(t),
  }) satisfies z.ZodMiniType<PasswordValues>;
}
