import type { TFunction } from 'i18next';
import { isApiError, OFFLINE } from '@/api';

/** A failure in plain words. What the server said wins; the rest is for when it could not speak. */
export function explain(error: unknown, t: TFunction<'ui'>): string {
  if (!isApiError(error)) return t('error.unknown');
  if (error.code === OFFLINE) return t('error.offline');
  if (error.status === 403) return error.problem.detail ?? t('error.forbidden');
  if (error.status === 429) {
    return error.retryAfter === null
      ? t('error.tooMany')
      : t('error.tooManyWait', { count: error.retryAfter });
  }
  return error.problem.detail ?? error.problem.title;
}
