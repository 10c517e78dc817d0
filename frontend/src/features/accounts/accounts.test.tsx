import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aMe, anAuthor, aPage, aUser } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const ada = aUser();
const ida = aUser({ id: 'user-3', name: 'Ida Rhodes', email: 'ida@example.org', role: 'editor', version: 5 });

function people() {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get('/users', ({ request, response }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return response(200).json(aPage([ada, ida]));
    }),
  );
  return { last: () => asked.at(-1) };
}

beforeEach(() => {
  server.use(http.get('/types', ({ response }) => response(200).json({ data: [] })));
});

describe('people', () => {
  it('are listed with what they are, and filtered by the address', async () => {
    const { last } = people();
    renderApp('/people?state=active&role=editor');
    const row = (await screen.findByText('Ida Rhodes')).closest('tr');
    expect(within(row as HTMLElement).getByText('Editor')).toBeVisible();
    expect(last()).toMatchObject({ state: 'active', role: 'editor' });
    await expectAccessible();
  });

  it('get another role on the version that was read', async () => {
    people();
    const sent: unknown[] = [];
    server.use(
      http.patch('/users/{id}', async ({ params, request, response }) => {
        sent.push([params.id, request.headers.get('If-Match'), await request.json()]);
        return response(200).json({ data: { ...ida, role: 'admin' } });
      }),
    );
    const { user } = renderApp('/people');
    await user.click(await screen.findByRole('button', { name: 'Actions for Ida Rhodes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change the role' }));
    const dialog = await screen.findByRole('dialog', { name: 'Role of Ida Rhodes' });
    expect(within(dialog).getByRole('radio', { name: 'Editor' })).toBeChecked();
    await user.click(within(dialog).getByRole('radio', { name: 'Admin' }));
    await user.click(within(dialog).getByRole('button', { name: 'Change the role' }));
    expect(await screen.findByText('Ida Rhodes is now Admin.')).toBeVisible();
    expect(sent).toEqual([['user-3', '"5"', { role: 'admin' }]]);
  });

  it('keep the last owner: the reason is said where it was tried', async () => {
    people();
    const detail = 'A site keeps at least one owner.';
    server.use(
      http.post('/users/{id}/deactivate', ({ response }) =>
        response.untyped(problem(409, 'user.last_owner', { detail })),
      ),
    );
    const { user } = renderApp('/people');
    await user.click(await screen.findByRole('button', { name: 'Actions for Ada Byron' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Deactivate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Deactivate Ada Byron?' });
    await user.click(within(dialog).getByRole('button', { name: 'Deactivate' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'A site keeps at least one active owner.',
    );
  });

  it('are added, and a taken address is said beside it', async () => {
    people();
    server.use(http.post('/users', ({ response }) => response.untyped(problem(409, 'user.email_taken'))));
    const { user } = renderApp('/people');
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.type(within(dialog).getByLabelText('Name'), 'Lev Termen');
    await user.type(within(dialog).getByLabelText('E-mail'), 'ida@example.org');
    await user.type(within(dialog).getByLabelText('First password'), 'a loud harbour at noon');
    await user.click(within(dialog).getByRole('button', { name: 'Add a person' }));
    await waitFor(() =>
      expect(within(dialog).getByLabelText('E-mail')).toHaveAccessibleDescription(/Somebody else has/),
    );
  });

  it('cannot be managed by whoever may only see them', async () => {
    people();
    renderApp('/people', { me: aMe({ role: 'editor', actions: ['user.read'] }) });
    await screen.findByText('Ida Rhodes');
    expect(screen.queryByRole('button', { name: /Actions for/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a person' })).not.toBeInTheDocument();
  });

  it('are not in the menu of an author', async () => {
    renderApp('/account', { me: anAuthor() });
    await screen.findByRole('heading', { name: 'Your account' });
    expect(screen.queryByRole('link', { name: 'People' })).not.toBeInTheDocument();
  });
});

describe('the account', () => {
  it('changes the name everywhere at once', async () => {
    server.use(http.patch('/me', ({ response }) => response(200).json({ data: aMe({ name: 'Ada King' }) })));
    const { user } = renderApp('/account');
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Ada King');
    await user.click(screen.getByRole('button', { name: 'Save the name' }));
    expect(await screen.findByRole('button', { name: 'Account of Ada King' })).toBeVisible();
    expect(session.user()?.name).toBe('Ada King');
  });

  it('sets the scheme and the height of rows on this device', async () => {
    const { user } = renderApp('/account');
    await user.click(await screen.findByRole('radio', { name: 'Compact' }));
    expect(document.documentElement).toHaveAttribute('data-density', 'compact');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expectAccessible();
  });
});
