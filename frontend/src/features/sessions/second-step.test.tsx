import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '@/testing/axe';
import { aMe, aPage, counts } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const me = aMe();
const expires_at = '2030-01-01T00:00:00Z';
const challenge = {
  challenge: 'c-1',
  methods: ['totp', 'backup_code'] as ('totp' | 'backup_code')[],
  expires_at,
};

function waiting() {
  const shown: unknown[] = [];
  server.use(
    http.get('/me', ({ response }) => response.untyped(problem(401, 'auth.required'))),
    http.get('/setup', ({ response }) => response(200).json({ data: { needed: false, site_name: '' } })),
    http.get('/types', ({ response }) => response(200).json({ data: [] })),
    http.get('/entries', ({ response }) =>
      response(200).json({ ...aPage([]), meta: { ...aPage([]).meta, counts: counts() } }),
    ),
    http.post('/auth/login', ({ response }) =>
      response.untyped(Response.json({ data: { second_factor: challenge } })),
    ),
    http.post('/auth/second-factor', async ({ request, response }) => {
      const body = (await request.json()) as { code: string };
      shown.push(body);
      if (body.code === '000000') return response.untyped(problem(422, 'factor.code_wrong'));
      if (body.code === '999999') return response.untyped(problem(401, 'auth.challenge_invalid'));
      return response.untyped(Response.json({ data: { mode: 'cookie', expires_at, user: me } }));
    }),
  );
  return shown;
}

async function firstStep(user: ReturnType<typeof renderApp>['user']) {
  await user.type(await screen.findByLabelText('E-mail'), 'ada@example.org');
  await user.type(screen.getByLabelText('Password'), 'a quiet harbour at dawn');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  return screen.findByLabelText('Code from the app');
}

describe('the second step of signing in', () => {
  it('says that a code is wrong beside it, and takes the right one', async () => {
    const shown = waiting();
    const { user, address } = renderApp('/login', { me: null });
    const code = await firstStep(user);
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    await expectAccessible();
    await user.type(code, '000 000');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(code).toHaveAccessibleDescription(/wrong, or was used/));
    await user.clear(code);
    await user.type(code, '123456');
    await user.click(screen.getByRole('checkbox', { name: /Trust this device/ }));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(address()).toBe('/'));
    expect(shown).toEqual([
      { challenge: 'c-1', method: 'totp', code: '000000', trust_device: false },
      { challenge: 'c-1', method: 'totp', code: '123456', trust_device: true },
    ]);
  });

  it('takes a backup code instead', async () => {
    const shown = waiting();
    const { user, address } = renderApp('/login', { me: null });
    await firstStep(user);
    await user.click(screen.getByRole('button', { name: 'Use a backup code' }));
    await user.type(screen.getByLabelText('Backup code'), '7q2m-0xkd-94tb');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(address()).toBe('/'));
    expect(shown).toMatchObject([{ method: 'backup_code', code: '7Q2M0XKD94TB' }]);
  });

  it('leads back to the first when it came too late', async () => {
    waiting();
    const { user } = renderApp('/login', { me: null });
    await user.type(await firstStep(user), '999999');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    expect(await screen.findByLabelText('Password')).toBeVisible();
  });
});
