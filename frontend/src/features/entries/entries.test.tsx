import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '@/testing/axe';
import { anAuthor, anEntry, aPage, aSummary, aType, counts } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const bookshop = aSummary();
const market = aSummary({
  id: 'entry-2',
  title: 'Field notes from the winter market',
  state: 'in_review',
  version: 7,
});
const types = [
  aType(),
  aType({
    id: 'type-2',
    key: 'tag',
    name: 'Tag',
    plural: 'Tags',
    workflow: false,
    fields: [],
    entry_count: 41,
  }),
];

/** Answers the list and remembers what was asked for. */
function list(rows = [bookshop, market], total = rows.length) {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get('/entries', ({ request, response }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.push(query);
      const found = query.q === undefined ? rows : rows.filter((row) => row.title.includes(String(query.q)));
      const meta = {
        total: query.q === undefined ? total : found.length,
        page: Number(query.page ?? 1),
        per_page: 25,
      };
      return response(200).json({
        ...aPage(found),
        meta: { ...meta, counts: counts({ all: total, draft: 1, in_review: 1 }) },
      });
    }),
  );
  return { asked, last: () => asked.at(-1) };
}

beforeEach(() => {
  server.use(http.get('/types', ({ response }) => response(200).json({ data: types })));
});

describe('the content list', () => {
  it('shows what there is, newest first', async () => {
    const { last } = list();
    renderApp('/content');
    const row = (await screen.findByText(/corner bookshop/)).closest('tr');
    expect(within(row as HTMLElement).getByText('Draft')).toBeVisible();
    expect(within(row as HTMLElement).getByText('Ada Byron')).toBeVisible();
    expect(last()).toMatchObject({ sort: '-updated_at', per_page: '25' });
    await expectAccessible();
  });

  it('keeps every filter in the address', async () => {
    const { last } = list();
    const { user, address } = renderApp('/content/t/article');
    await screen.findByText(/corner bookshop/);
    await user.click(screen.getByRole('button', { name: /In review/ }));
    await waitFor(() => expect(last()).toMatchObject({ type: 'article', state: 'in_review' }));
    await user.type(screen.getByRole('searchbox', { name: 'Filter by title' }), 'Field');
    await waitFor(() => expect(address()).toBe('/content/t/article?state=in_review&q=Field'));
    expect(last()).toMatchObject({ q: 'Field', state: 'in_review' });
  });

  it('takes its filters from the address', async () => {
    const { last } = list();
    renderApp('/content?state=draft&sort=title&page=2');
    await screen.findByText(/corner bookshop/);
    expect(last()).toMatchObject({ state: 'draft', sort: 'title', page: '2' });
    expect(screen.getByRole('button', { name: /Drafts/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('sorts by a heading, and the other way on the second press', async () => {
    const { last } = list();
    const { user } = renderApp('/content');
    await screen.findByText(/corner bookshop/);
    await user.click(screen.getByRole('button', { name: 'Title' }));
    await waitFor(() => expect(last()).toMatchObject({ sort: 'title' }));
    await user.click(screen.getByRole('button', { name: 'Title' }));
    await waitFor(() => expect(last()).toMatchObject({ sort: '-title' }));
  });

  it('goes through the pages', async () => {
    const { last } = list([bookshop], 60);
    const { user, address } = renderApp('/content');
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(last()).toMatchObject({ page: '2' }));
    expect(address()).toBe('/content?page=2');
    expect(screen.getByText('26–50 of 60')).toBeVisible();
  });

  it('has no states for a type that is published at once', async () => {
    list();
    renderApp('/content/t/tag');
    await screen.findByText(/corner bookshop/);
    expect(screen.queryByRole('group', { name: 'State' })).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'State' })).not.toBeInTheDocument();
  });

  it('says that there is nothing yet, and offers to begin', async () => {
    list([]);
    renderApp('/content/t/article');
    expect(await screen.findByText('There are no articles yet.')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'New article' })).toHaveLength(2);
  });

  it('says that nothing fits, and clears the filters', async () => {
    list();
    const { user, address } = renderApp('/content?q=zebra');
    expect(await screen.findByText('No title fits “zebra”.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByText(/corner bookshop/)).toBeVisible();
    expect(address()).toBe('/content');
  });

  it('says what failed, with the request, and tries again', async () => {
    server.use(http.get('/entries', ({ response }) => response.untyped(problem(503, 'storage.unavailable'))));
    const { user } = renderApp('/content');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The database cannot be reached. Try again in a moment.');
    expect(alert).toHaveTextContent('r-1');
    list();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/corner bookshop/)).toBeVisible();
  });

  it('makes an entry and opens it', async () => {
    list();
    const made: unknown[] = [];
    server.use(
      http.post('/entries', async ({ request, response }) => {
        made.push(await request.json());
        return response(201).json({ data: anEntry({ id: 'entry-9' }) });
      }),
      http.get('/entries/{id}', ({ response }) => response(200).json({ data: anEntry({ id: 'entry-9' }) })),
    );
    const { user, address } = renderApp('/content/t/article');
    await user.click(await screen.findByRole('button', { name: 'New article' }));
    await waitFor(() => expect(address()).toBe('/content/entry-9'));
    expect(made).toEqual([{ type: 'article', fields: {} }]);
  });

  it('is walked and marked by keys', async () => {
    list();
    const { user } = renderApp('/content');
    await screen.findByText(/corner bookshop/);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Filter by title' })).toHaveFocus();
    await user.click(document.body);
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: bookshop.title })).toHaveFocus();
    await user.keyboard('jx');
    expect(screen.getByRole('checkbox', { name: `Select ${market.title}` })).toBeChecked();
  });
});

describe('moving to the trash', () => {
  it('says how many, and undoes it', async () => {
    list();
    const calls: string[] = [];
    server.use(
      http.delete('/entries/{id}', ({ params, request, response }) => {
        calls.push(`trash ${params.id} ${request.headers.get('If-Match')}`);
        return response(204).empty();
      }),
      http.post('/entries/{id}/recover', ({ params, response }) => {
        calls.push(`recover ${params.id}`);
        return response(200).json({ data: anEntry() });
      }),
    );
    const { user } = renderApp('/content');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all on this page' }));
    const bar = screen.getByRole('region', { name: 'Selected entries' });
    expect(bar).toHaveTextContent('2 selected');
    await user.click(within(bar).getByRole('button', { name: 'Move to the trash' }));
    expect(await screen.findByText('2 entries moved to the trash.')).toBeVisible();
    expect(calls).toEqual(['trash entry-1 "4"', 'trash entry-2 "7"']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(calls.slice(2)).toEqual(['recover entry-1', 'recover entry-2']));
  });

  it('goes on when one entry was changed meanwhile, and says so', async () => {
    list();
    server.use(
      http.delete('/entries/{id}', ({ params, response }) =>
        params.id === 'entry-1'
          ? response.untyped(problem(412, 'precondition.stale', { detail: 'It was changed meanwhile.' }))
          : response(204).empty(),
      ),
    );
    const { user } = renderApp('/content');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all on this page' }));
    await user.click(screen.getByRole('button', { name: 'Move to the trash' }));
    expect(
      await screen.findByText(
        '1 entry was not moved. Somebody changed it meanwhile. Load it again to see their changes.',
      ),
    ).toBeVisible();
    expect(screen.getByText('1 entry moved to the trash.')).toBeVisible();
  });

  it('is offered to an author for their own only', async () => {
    list([bookshop, aSummary({ id: 'entry-2', title: 'Mine', owner: { id: 'user-2', name: 'Lev Termen' } })]);
    const { user } = renderApp('/content', { me: anAuthor() });
    await user.click(await screen.findByRole('button', { name: `Actions for “${bookshop.title}”` }));
    expect(await screen.findByRole('menuitem', { name: 'Open' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Move to the trash' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Actions for “Mine”' }));
    expect(await screen.findByRole('menuitem', { name: 'Move to the trash' })).toBeVisible();
  });
});

describe('the trash', () => {
  it('recovers an entry', async () => {
    const { last } = list();
    server.use(http.post('/entries/{id}/recover', ({ response }) => response(200).json({ data: anEntry() })));
    const { user } = renderApp('/trash');
    await user.click(await screen.findByRole('button', { name: `Recover: ${bookshop.title}` }));
    expect(await screen.findByText('1 entry recovered.')).toBeVisible();
    expect(last()).toMatchObject({ trashed: 'true' });
    await expectAccessible();
  });

  it('asks before it deletes for good', async () => {
    list();
    const gone: unknown[] = [];
    server.use(
      http.delete('/entries/{id}/permanently', ({ params, response }) => {
        gone.push(params.id);
        return response(204).empty();
      }),
    );
    const { user } = renderApp('/trash');
    await user.click(await screen.findByRole('button', { name: `Delete for good: ${bookshop.title}` }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete for good?' });
    expect(gone).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(gone).toEqual(['entry-1']));
  });

  it('lets nobody delete for good who may not', async () => {
    list();
    renderApp('/trash', { me: anAuthor() });
    await screen.findByRole('button', { name: `Recover: ${bookshop.title}` });
    expect(screen.queryByRole('button', { name: /Delete for good/ })).not.toBeInTheDocument();
  });
});
