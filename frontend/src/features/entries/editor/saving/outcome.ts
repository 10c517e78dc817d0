/** What an API error means to the save engine. */
import { type ApiError, isApiError, OFFLINE } from '@/api';
import type { Failure, Outcome } from '@/editing/save-engine';

export function failureOf(error: ApiError, kind: Failure['kind']): Failure {
  return {
    kind,
    detail: error.problem.detail ?? error.problem.title,
    code: error.code,
    violations: error.fields,
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
  };
}

export function outcomeOf<D>(error: unknown): Outcome<D> {
  if (!isApiError(error)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: { kind: 'failed', detail, violations: [] }, retryable: false };
  }
  switch (error.status) {
    case 0:
      return { kind: 'offline' };
    case 401:
      return { kind: 'signed-out' };
    case 403:
      return { kind: 'failed', failure: failureOf(error, 'forbidden'), retryable: false };
    case 404:
    case 410:
      return { kind: 'gone' };
    case 412:
      return { kind: 'stale' };
    case 422:
      return { kind: 'invalid', failure: failureOf(error, 'invalid') };
    default:
      return troubled(error);
  }
}

/** A server that is busy or stumbled may do better later; anything else says no for good. */
function troubled<D>(error: ApiError): Outcome<D> {
  if (error.code === OFFLINE) return { kind: 'offline' };
  return {
    kind: 'failed',
    failure: failureOf(error, 'failed'),
    retryable: error.status === 429 || error.status >= 500,
    ...(error.retryAfter === null ? {} : { retryAfterMs: error.retryAfter * 1000 }),
  };
}
