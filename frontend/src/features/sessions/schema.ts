import type { TFunction } from 'i18next';
import { z } from 'zod';
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

const required = (message: string) => z.string().trim().min(1, message);

export function signInSchema(t: T) {
  return z.object({
    email: required(t('error.email')),
    password: z.string().min(1, t('error.password')),
  }) satisfies z.ZodType<SignInValues>;
}

export function setupSchema(t: T) {
  return z.object({
    token: required(t('error.token')),
    site_name: required(t('error.site')),
    name: required(t('error.name')),
    email: z.email(t('error.email')),
    password: z.string().min(PASSWORD_MIN, t('error.passwordShort', { count: PASSWORD_MIN })),
  }) satisfies z.ZodType<SetupValues>;
}
