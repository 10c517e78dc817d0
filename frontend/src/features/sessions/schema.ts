import type { TFunction } from 'i18next';
import { z } from 'zod/mini';
import { PASSWORD_MIN } from './password';

type T = TFunction<'sessions'>;

export interface SignInValues {
  email: string;
  password: string;
}

export interface SetupValues extends SignInValues {
  token: string;
  name: string;
  site_name: string;
}

const some = (message: string) => z.string().check(z.trim(), z.minLength(1, message));

const fresh = (t: T) =>
  z.string().check(z.minLength(PASSWORD_MIN, t('error.passwordShort', { count: PASSWORD_MIN })));

export function signInSchema(t: T) {
  return z.object({
    email: some(t('error.email')),
    password: z.string().check(z.minLength(1, t('error.password'))),
  }) satisfies z.ZodMiniType<SignInValues>;
}

export function setupSchema(t: T) {
  return z.object({
    token: some(t('error.token')),
    site_name: some(t('error.site')),
    name: some(t('error.name')),
    email: z.email(t('error.email')),
    password: fresh(t),
  }) satisfies z.ZodMiniType<SetupValues>;
}
