import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aMe } from '@/testing/factories';
import { http, problem, server } from '@/testing/server';
import { api, ok } from './client';
import { ifMatch } from './etag';
import { ApiError, OFFLINE } from './problem';
import { session } from './session';

const me = aMe();
const signIn = (token: string) => session.start({ access_token: token, expires_at: '', user: me });
const load = () => ok(api.GET('/me'));

/** A server that takes only `fresh`, and gives it out for the refresh cookie. */
function rotating() {
  const calls = { me: 0, refresh: 0 };
  server.use(
    http.get('/me', ({ request, response }) => {
      calls.me += 1;
      if (request.headers.get('Authorization') === 'Bearer fresh') return response(200).json({ data: me });
      return response.untyped(problem(401, 'auth.token_expired'));
    }),
    http.post('/auth/refresh', ({ request, response }) => {
      calls.refresh += 1;
      expect(request.headers.get('X-Galley-Request')).toBe('1');
      return response(200).json({ data: { access_token: 'fresh', expires_at: '', user: me } });
    }),
  );
  return calls;
}

describe('a request', () => {
  it('carries the access token', async () => {
    signIn('fresh');
    rotating();
    expect((await load()).data.name).toBe('Ada Byron');
  });

  it('is sent again with a new token when the old one has expired', async () => {
    signIn('stale');
    const calls = rotating();
    expect((await load()).data.id).toBe(me.id);
    expect(calls).toEqual({ me: 2, refresh: 1 });
  });

  it('shares one refresh with the others that failed beside it', async () => {
    signIn('stale');
    const calls = rotating();
    await Promise.all([load(), load(), load(), load()]);
    expect(calls.refresh).toBe(1);
  });

  it('keeps its body when it is sent again', async () => {
    signIn('stale');
    rotating();
    const names: unknown[] = [];
    server.use(
      http.patch('/me', async ({ request, response }) => {
        if (request.headers.get('Authorization') !== 'Bearer fresh')
          return response.untyped(problem(401, 'auth.token_expired'));
        names.push(await request.json());
        return response(200).json({ data: me });
      }),
    );
    await ok(api.PATCH('/me', { body: { name: 'Ada' } }));
    expect(names).toEqual([{ name: 'Ada' }]);
  });

  it('fails, and leaves the person known, when the session is over', async () => {
    signIn('stale');
    server.use(
      http.get('/me', ({ response }) => response.untyped(problem(401, 'auth.token_expired'))),
      http.post('/auth/refresh', ({ response }) => response.untyped(problem(401, 'auth.session_expired'))),
    );
    await expect(load()).rejects.toMatchObject({ status: 401 });
    expect(session.get()).toEqual({ kind: 'expired', user: me });
  });

  it('fails with what the server said', async () => {
    signIn('fresh');
    server.use(
      http.patch('/users/{id}', ({ request, response }) => {
        expect(request.headers.get('If-Match')).toBe('"7"');
        return response.untyped(problem(412, 'precondition.stale', { current_version: 8 }));
      }),
    );
    const call = ok(
      api.PATCH('/users/{id}', {
        params: { path: { id: 'u' }, header: ifMatch(7) },
        body: { role: 'editor' },
      }),
    );
    const error = await call.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'precondition.stale', requestId: 'r-1' });
  });

  it('fails as offline when no answer comes', async () => {
    signIn('fresh');
    server.use(http.get('/me', () => HttpResponse.error()));
    await expect(load()).rejects.toMatchObject({ code: OFFLINE });
  });

  it('tells how long to wait when there were too many', async () => {
    server.use(
      http.post('/auth/login', ({ response }) => {
        const refused = problem(429, 'rate_limited');
        refused.headers.set('Retry-After', '42');
        return response.untyped(refused);
      }),
    );
    const call = ok(api.POST('/auth/login', { body: { email: 'a@b.c', password: 'x' } }));
    await expect(call).rejects.toMatchObject({ retryAfter: 42 });
  });
});
