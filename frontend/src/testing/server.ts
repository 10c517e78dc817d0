import { HttpResponse, http as plain } from 'msw';
import { setupServer } from 'msw/node';
import { createOpenApiHttp } from 'openapi-msw';
import type { Problem } from '@/api';
import type { paths } from '@/api/schema.gen';

/** Handlers typed by the contract: a test cannot answer what the server could not. */
export const http = createOpenApiHttp<paths>({ baseUrl: 'http://galley.test/api/v1' });

let unhandled: string[] = [];

/** The requests that nothing answered since the last call; each of them fails its test. */
export function takeUnhandled(): string[] {
  const taken = unhandled;
  unhandled = [];
  return taken;
}

export const server = setupServer(
  plain.all('*', ({ request }) => {
    unhandled.push(`${request.method} ${request.url}`);
    return new HttpResponse(null, { status: 418 });
  }),
);

/** A refusal as the server words it. */
export function problem(status: number, code: string, more: Partial<Problem> = {}) {
  const body = {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: code,
    request_id: 'r-1',
    errors: [],
    ...more,
  };
  return HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}
