import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aMe } from '@/testing/factories';
import { http, problem, server } from '@/testing/server';
import { api, ok } from './client';
import { confirmation } from './confirmation';
import { ifMatch } from './etag';
import { ApiError, OFFLINE } from './problem';
import { session } from './session';

const me = aMe();
const load = () => ok(api.GET('/me'));

describe('a request', () => {
  it('proves that it comes from our own page, and carries no token', async () => {
    server.use(
      http.get('/me', ({ request, response }) => {
        expect(request.headers.get('X-Galley-Request')).toBe('1');
        expect(request.headers.get('Authorization')).toBeNull();
        return response(200).json({ data: me });
      }),
    );
    expect((await load()).data.name).toBe('Ada Byron');
  });

  it('fails, and leaves the person known, when the session is over', async () => {
    session.start(me);
    server.use(http.get('/me', ({ response }) => response.untyped(problem(401, 'auth.session_expired'))));
    await expect(load()).rejects.toMatchObject({ status: 401 });
    expect(session.get()).toEqual({ kind: 'expired', user: me });
  });

  it('leaves the session alone when what was entered is refused', async () => {
    session.start(me);
    server.use(
      http.post('/auth/login', ({ response }) => response.untyped(problem(401, 'auth.invalid_credentials'))),
    );
    await expect(ok(api.POST('/auth/login', { body: { email: 'a@b.c', password: 'x' } }))).rejects.toThrow();
    expect(session.get().kind).toBe('active');
  });

  it('is not taken for the end of a session that began while it was on its way', async () => {
    session.start(me);
    server.use(
      http.get('/me', ({ response }) => {
        session.start(me);
        return response.untyped(problem(401, 'auth.session_expired'));
      }),
    );
    await expect(load()).rejects.toMatchObject({ status: 401 });
    expect(session.get().kind).toBe('active');
  });

  it('is sent again, with its body, once its person is confirmed', async () => {
    let confirmed = false;
    const names: unknown[] = [];
    server.use(
      http.patch('/me', async ({ request, response }) => {
        if (!confirmed) return response.untyped(problem(403, 'auth.confirm_required'));
        names.push(await request.json());
        return response(200).json({ data: me });
      }),
    );
    const stop = confirmation.subscribe(() => {
      if (!confirmation.asked()) return;
      confirmed = true;
      confirmation.answer(true);
    });
    await ok(api.PATCH('/me', { body: { name: 'Ada' } }));
    stop();
    expect(names).toEqual([{ name: 'Ada' }]);
  });

  it('fails as it was refused when its person is not confirmed', async () => {
    server.use(http.patch('/me', ({ response }) => response.untyped(problem(403, 'auth.confirm_required'))));
    const stop = confirmation.subscribe(() => {
      if (confirmation.asked()) confirmation.answer(false);
    });
    await expect(ok(api.PATCH('/me', { body: { name: 'Ada' } }))).rejects.toMatchObject({
      code: 'auth.confirm_required',
    });
    stop();
  });

  it('fails with what the server said', async () => {
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
