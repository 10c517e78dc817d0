import type { TFunction } from 'i18next';
import { z } from 'zod';

export interface RedirectValues {
  from: string;
  to: string;
  permanent: boolean;
}

export function redirectSchema(t: TFunction<'redirects'>) {
  return z.object({
    from: z.string().trim().startsWith('/', t('error.from')),
    to: z
      .string()
      .trim()
      .regex(/^(\/|https?:\/\/)/, t('error.to')),
    permanent: z.boolean(),
  }) satisfies z.ZodType<RedirectValues>;
}
