import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { session } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aMe, aPage, aSummary, aType, counts } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const me = aMe();
const started = { data: { mode: 'cookie', expires_at: '2030-01-01T00:00:00Z', user: me } } as const;

function nobody({ setup = false } = {}) {
  server.use(
    http.get('/me', ({ response }) => response.untyped(problem(401, 'auth.required'))),
    http.get('/setup', ({ response }) => response(200).json({ data: { needed: setup, site_name: '' } })),
  );
}

function content() {
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [aType()] })),
    http.get('/entries', ({ response }) =>
      response(200).json({
        ...aPage([aSummary()]),
        meta: { ...aPage([]).meta, total: 1, counts: counts({ all: 1 }) },
      }),
    ),
  );
}

describe('somebody who is not signed in', () => {
  it('is asked to, and comes to the page they wanted', async () => {
    nobody();
    content();
    server.use(http.post('/auth/login', ({ response }) => response(200).json(started)));
    const { user, address } = renderApp('/content?state=draft', { me: null });
    await user.type(await screen.findByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'a quiet harbour at dawn');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: /Content/, level: 1 })).toBeVisible();
    expect(address()).toBe('/content?state=draft');
  });

  it('is told plainly when the password is wrong', async () => {
    nobody();
    server.use(
      http.post('/auth/login', ({ response }) => response.untyped(problem(401, 'auth.invalid_credentials'))),
    );
    const { user } = renderApp('/login', { me: null });
    await user.type(await screen.findByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('do not match');
    expect(alert).toHaveFocus();
  });

  it('is told how long to wait after too many tries', async () => {
    nobody();
    server.use(
      http.post('/auth/login', ({ response }) => {
        const refused = problem(429, 'rate_limited');
        refused.headers.set('Retry-After', '42');
        return response.untyped(refused);
      }),
    );
    const { user } = renderApp('/login', { me: null });
    await user.type(await screen.findByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('button', { name: /Wait 4\d seconds/ })).toBeDisabled();
  });

  it('never goes to another site after signing in', async () => {
    nobody();
    content();
    server.use(http.post('/auth/login', ({ response }) => response(200).json(started)));
    const { user, address } = renderApp('/login?to=//evil.example', { me: null });
    await user.type(await screen.findByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'a quiet harbour at dawn');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('a new site', () => {
  it('is set up with the code that the server printed', async () => {
    nobody({ setup: true });
    content();
    const sent: unknown[] = [];
    server.use(
      http.post('/setup', async ({ request, response }) => {
        sent.push(await request.json());
        return response(201).json(started);
      }),
    );
    const { user, address } = renderApp('/', { me: null });
    await user.type(await screen.findByLabelText('Set-up code'), 'code-1');
    await user.type(screen.getByLabelText('Name of the site'), 'The Quiet Press');
    await user.type(screen.getByLabelText('Your name'), 'Ada Byron');
    await user.type(screen.getByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'too short');
    await user.click(screen.getByRole('button', { name: 'Set up the site' }));
    expect(await screen.findByText('Use at least 15 characters.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText('Password'), ' no longer');
    await user.click(screen.getByRole('button', { name: 'Set up the site' }));
    await waitFor(() => expect(address()).toBe('/'));
    expect(sent).toMatchObject([{ token: 'code-1', site_name: 'The Quiet Press', mode: 'cookie' }]);
  });

  it('says that the code is wrong beside the code', async () => {
    nobody({ setup: true });
    server.use(http.post('/setup', ({ response }) => response.untyped(problem(403, 'setup.token_wrong'))));
    const { user } = renderApp('/setup?token=wrong', { me: null });
    expect(await screen.findByLabelText('Set-up code')).toHaveValue('wrong');
    await user.type(screen.getByLabelText('Name of the site'), 'x');
    await user.type(screen.getByLabelText('Your name'), 'x');
    await user.type(screen.getByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'a quiet harbour at dawn');
    await user.click(screen.getByRole('button', { name: 'Set up the site' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Set-up code')).toHaveAccessibleDescription(/not the code/),
    );
    await expectAccessible();
  });
});

describe('a session that ends while a page is open', () => {
  it('is renewed in place: the page stays, and goes on afterwards', async () => {
    content();
    server.use(
      http.post('/auth/login', async ({ request, response }) => {
        expect(await request.json()).toMatchObject({ mode: 'cookie' });
        return response(200).json(started);
      }),
    );
    const { user, address } = renderApp('/content');
    expect(await screen.findByText(/corner bookshop/)).toBeVisible();
    session.expire();
    const dialog = await screen.findByRole('dialog', { name: 'Sign in again' });
    expect(dialog).toHaveTextContent('Nothing on this page is lost');
    expect(screen.getByText(/corner bookshop/)).toBeInTheDocument();
    await expectAccessible();
    await user.type(screen.getByLabelText('Password'), 'a quiet harbour at dawn');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(address()).toBe('/content');
    expect(session.get()).toEqual({ kind: 'active', user: me });
  });

  it('leaves nothing on the screen when the person signs out', async () => {
    content();
    nobody();
    server.use(http.post('/auth/logout', ({ response }) => response(204).empty()));
    const { user } = renderApp('/content');
    await screen.findByText(/corner bookshop/);
    await user.click(screen.getByRole('button', { name: 'Account of Ada Byron' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByText(/corner bookshop/)).not.toBeInTheDocument();
  });
});
