import type { TFunction } from 'i18next';
import { isApiError, OFFLINE } from '@/api';

type T = TFunction<'ui'>;

/** The server's details are phrases; here they stand alone. */
function sentence(phrase: string): string {
  const [first = '', ...rest] = phrase;
  const text = first.toLocaleUpperCase() + rest.join('');
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Our own words for a code where we have them, because the server speaks one language only. */
export function explainCode(code: string, detail: string, t: T): string {
  return t(`problem.${code}`, { defaultValue: detail === '' ? t('error.unknown') : sentence(detail) });
}

/** A failure in plain words. */
export function explain(error: unknown, t: T): string {
  if (!isApiError(error)) return t('error.unknown');
  if (error.code === OFFLINE) return t('error.offline');
  if (error.status === 429) {
    return error.retryAfter === null
      ? t('error.tooMany')
      : t('error.tooManyWait', { count: error.retryAfter });
  }
  return explainCode(error.code, error.problem.detail || error.problem.title, t);
}
