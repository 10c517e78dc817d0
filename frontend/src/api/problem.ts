import type { Problem, ProblemField } from './types';

/** The one error the admin throws for a failed request: whatever the server said, as a problem. */
export class ApiError extends Error {
  readonly problem: Problem;
  /** Seconds to wait before trying again, from `Retry-After`. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail || problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  get requestId(): string | undefined {
    return this.problem.request_id || undefined;
  }

  get fields(): ProblemField[] {
    return this.problem.errors;
  }
}

/** A problem of our own making, for what the server could not say. */
export function localProblem(known: Partial<Problem> & Pick<Problem, 'title' | 'status' | 'code'>): Problem {
  return { type: 'about:blank', detail: '', request_id: '', errors: [], ...known };
}

/** No answer came: the network is down or the server is away. */
export const OFFLINE = 'client.offline';
/** An answer came, but not one the contract knows. */
export const UNREADABLE = 'client.unreadable';

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return isApiError(error) && codes.includes(error.code);
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'errors' in value;
}

export function offlineError(): ApiError {
  return new ApiError(localProblem({ title: 'No connection', status: 0, code: OFFLINE }));
}

export function errorFromResponse(response: Response, body: unknown): ApiError {
  const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const wait = Number.isNaN(retryAfter) ? null : retryAfter;
  if (isProblem(body)) return new ApiError(body, wait);
  return new ApiError(
    localProblem({
      title: response.statusText || 'Unexpected answer',
      status: response.status,
      code: UNREADABLE,
      request_id: response.headers.get('X-Request-Id') ?? '',
    }),
    wait,
  );
}
