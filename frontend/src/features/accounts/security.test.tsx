import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenSession } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aPage } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

function aSession(more: Partial<OpenSession>): OpenSession {
  return {
    id: 'session-1',
    current: false,
    browser: 'Firefox',
    system: 'Windows',
    user_agent: 'Mozilla/5.0',
    address: '203.0.113.9',
    mode: 'cookie',
    method: 'password',
    created_at: '2026-11-01T10:00:00Z',
    last_seen_at: '2026-11-20T10:00:00Z',
    expires_at: '2030-01-01T00:00:00Z',
    ...more,
  };
}

let sessions: OpenSession[] = [];
let totp: { since: string } | null = null;

beforeEach(() => {
  sessions = [
    aSession({ id: 'here', current: true, browser: 'Chrome', system: 'Linux' }),
    aSession({ id: 'there' }),
  ];
  totp = { since: '2026-01-01T00:00:00Z' };
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [] })),
    http.get('/me/sessions', ({ response }) => response(200).json(aPage(sessions))),
    http.get('/me/factors', ({ response }) =>
      response(200).json({
        data: {
          totp,
          backup_codes: { left: 2, made_at: '2026-01-01T00:00:00Z' },
          due_at: null,
          overdue: false,
        },
      }),
    ),
    http.get('/me/trusted-devices', ({ response }) => response.untyped(Response.json({ data: [] }))),
  );
});

describe('one’s own security', () => {
  it('shows where one is signed in, and ends a session elsewhere', async () => {
    const ended: string[] = [];
    server.use(
      http.delete('/me/sessions/{id}', ({ params, response }) => {
        ended.push(String(params.id));
        sessions = sessions.filter(({ id }) => id !== params.id);
        return response(204).empty();
      }),
    );
    const { user } = renderApp('/account/security');
    const list = await screen.findByRole('list', { name: 'Where you are signed in' });
    const [here] = within(list).getAllByRole('listitem');
    expect(here).toHaveTextContent('Chrome on Linux');
    expect(here).toHaveTextContent('This device');
    expect(within(here as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
    await expectAccessible();
    await user.click(within(list).getByRole('button', { name: 'Sign out Firefox on Windows' }));
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
    expect(ended).toEqual(['there']);
  });

  it('asks for the password before the second factor goes, and then goes on by itself', async () => {
    let confirmed = false;
    let tries = 0;
    server.use(
      http.delete('/me/factors/totp', ({ response }) => {
        tries += 1;
        if (!confirmed) return response.untyped(problem(403, 'auth.confirm_required'));
        totp = null;
        return response(204).empty();
      }),
      http.post('/me/confirm', async ({ request, response }) => {
        const { password } = (await request.json()) as { password: string };
        if (password === 'wrong') return response.untyped(problem(422, 'password.wrong'));
        confirmed = true;
        return response(204).empty();
      }),
    );
    const { user } = renderApp('/account/security');
    await user.click(await screen.findByRole('button', { name: 'Turn it off' }));
    const ask = await screen.findByRole('dialog', { name: 'Turn off the authenticator app?' });
    await user.click(within(ask).getByRole('button', { name: 'Turn it off' }));
    const dialog = await screen.findByRole('dialog', { name: 'Confirm that it is you' });
    const password = within(dialog).getByLabelText('Password');
    await user.type(password, 'wrong');
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(password).toHaveAccessibleDescription('That is not your password.'));
    await user.clear(password);
    await user.type(password, 'a quiet harbour at dawn');
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('The authenticator app is off.')).toBeVisible();
    expect(tries).toBe(2);
  });

  it('changes the password, and shows a refusal beside the right field', async () => {
    const errors = [{ pointer: '/current', code: 'password.wrong', detail: 'wrong' }];
    server.use(
      http.post('/me/password', ({ response }) =>
        response.untyped(problem(422, 'password.wrong', { errors })),
      ),
    );
    const { user } = renderApp('/account/security');
    await user.type(await screen.findByLabelText('Current password'), 'a quiet harbour');
    await user.type(screen.getByLabelText('New password'), 'a loud harbour at noon');
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(
        /not your current password/,
      ),
    );
  });
});
