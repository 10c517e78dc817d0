import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '@/testing/axe';
import { anAuthor, aPage, aSummary, aType, counts } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, server } from '@/testing/server';

const asked: URLSearchParams[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [aType()] })),
    http.get('/entries', ({ request, response }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const page = aPage([aSummary()].filter((entry) => entry.title.includes(query.get('q') ?? '')));
      return response(200).json({ ...page, meta: { ...page.meta, counts: counts({ all: 1 }) } });
    }),
  );
});

describe('the home page', () => {
  it('shows my drafts, what waits for review and what went out', async () => {
    renderApp('/');
    expect(await screen.findByRole('region', { name: /Your drafts/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /Waiting for review/ })).toBeVisible();
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.map((query) => query.get('state')).sort()).toEqual(['draft', 'in_review', 'published']);
    expect(asked.find((query) => query.get('state') === 'draft')?.get('owner')).toBe('user-1');
    await expectAccessible();
  });

  it('does not show the reviews of others to an author', async () => {
    renderApp('/', { me: anAuthor() });
    expect(await screen.findByRole('region', { name: /Your drafts/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: /Waiting for review/ })).not.toBeInTheDocument();
  });
});

describe('the shell', () => {
  it('lists the content types of the site', async () => {
    renderApp('/');
    expect(await screen.findByRole('link', { name: /Articles/ })).toHaveAttribute(
      'href',
      '/admin/content/t/article',
    );
  });

  it('goes where "g" and a letter say', async () => {
    const { user, address } = renderApp('/');
    await screen.findByRole('link', { name: /Articles/ });
    await user.keyboard('gc');
    await waitFor(() => expect(address()).toBe('/content'));
  });

  it('lists the shortcuts on "?"', async () => {
    const { user } = renderApp('/');
    await screen.findByRole('link', { name: /Articles/ });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('finds entries and pages from the palette', async () => {
    const { user, address } = renderApp('/');
    await screen.findByRole('link', { name: /Articles/ });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search or jump to' });
    await user.type(field, 'bookshop');
    expect(await screen.findByRole('option', { name: /corner bookshop/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expectAccessible();
    await user.clear(field);
    await user.type(field, 'content types');
    await screen.findByRole('option', { name: 'Content types', selected: true });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/types'));
  });

  it('keeps its menu around an address that leads nowhere', async () => {
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
});
