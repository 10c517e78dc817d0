import type { TFunction } from 'i18next';
import { z } from 'zod/mini';

export interface RedirectValues {
  from: string;
  to: string;
  permanent: boolean;
}

export function redirectSchema(t: TFunction<'redirects'>) {
  return z.object({
    from: z.string().check(z.trim(), z.startsWith('/', t('error.from'))),
    to: z.string().check(z.trim(), z.regex(/^(\/|https?:\/\/)/, t('error.to'))),
    permanent: z.boolean(),
  }) satisfies z.ZodMiniType<RedirectValues>;
}
