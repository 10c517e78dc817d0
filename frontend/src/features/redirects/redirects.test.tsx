import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Redirect } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aPage } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, server } from '@/testing/server';

const old: Redirect = {
  id: 'r-1',
  from: '/2014/old',
  to: '/articles/new',
  entry: null,
  permanent: true,
  created_at: '2026-11-20T10:00:00Z',
};

function redirects(rows: Redirect[] = [old]) {
  const calls: unknown[] = [];
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [] })),
    http.get('/redirects', ({ response }) => response(200).json(aPage(rows))),
    http.post('/redirects', async ({ request, response }) => {
      const body = await request.json();
      calls.push(body);
      return response(201).json({ data: { ...old, ...body } });
    }),
    http.delete('/redirects/{id}', ({ params, response }) => {
      calls.push(params.id);
      return response(204).empty();
    }),
  );
  return calls;
}

it('a redirect is added once its addresses are addresses', async () => {
  const calls = redirects();
  const { user } = renderApp('/redirects');
  await user.click(await screen.findByRole('button', { name: 'Add a redirect' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a redirect' });
  await user.type(within(dialog).getByLabelText('Old address'), 'old');
  await user.type(within(dialog).getByLabelText('New address'), '/articles/new');
  await user.click(within(dialog).getByRole('button', { name: 'Add a redirect' }));
  expect(await within(dialog).findByText('Start with a slash: /old-address.')).toBeVisible();
  expect(calls).toEqual([]);
  await expectAccessible();
  await user.clear(within(dialog).getByLabelText('Old address'));
  await user.type(within(dialog).getByLabelText('Old address'), '/old');
  await user.click(within(dialog).getByRole('button', { name: 'Add a redirect' }));
  await waitFor(() => expect(calls).toEqual([{ from: '/old', to: '/articles/new', permanent: true }]));
});

it('a redirect is deleted after a question', async () => {
  const calls = redirects();
  const { user } = renderApp('/redirects');
  await user.click(await screen.findByRole('button', { name: 'Delete the redirect from /2014/old' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the redirect' }));
  await waitFor(() => expect(calls).toEqual(['r-1']));
});

it('an empty list says how redirects come about', async () => {
  redirects([]);
  renderApp('/redirects');
  expect(await screen.findByText('There are no redirects yet.')).toBeVisible();
});
