import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryVersion } from '@/api';
import { forgetAllText } from '@/editing/recovery';
import { deviceJournal } from '@/editing/recovery/journal';
import { expectAccessible } from '@/testing/axe';
import { aField, aMe, anEntry, aPage, aType, counts } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = { type: 'doc', content: [paragraph('When the last chain store left the high street.')] };
const article = aType({
  fields: [
    aField({ key: 'title', label: 'Title', required: true }),
    aField({ key: 'slug', label: 'Slug', kind: 'slug', source: 'title' }),
    aField({ key: 'summary', label: 'Summary', kind: 'long_text', required: true }),
    aField({ key: 'body', label: 'Body', kind: 'rich_text' }),
  ],
});
const bookshop = anEntry({
  fields: { title: 'The quiet return', slug: 'the-quiet-return', summary: null, body },
  version: 4,
});

interface Sent {
  readonly body: unknown;
  readonly match: string | null;
}

/** A server that keeps one entry and remembers what it was sent. */
function keeps(start: Entry) {
  let entry = start;
  const patches: Sent[] = [];
  const transitions: Sent[] = [];
  const answer = (next: Partial<Entry>) => {
    entry = { ...entry, ...next, version: entry.version + 1, draft_number: entry.draft_number + 1 };
    return { data: entry };
  };
  server.use(
    http.get('/entries/{id}', ({ response }) => response(200).json({ data: entry })),
    http.patch('/entries/{id}', async ({ request, response }) => {
      const sent = (await request.json()) as { fields: Record<string, unknown> };
      patches.push({ body: sent, match: request.headers.get('If-Match') });
      return response(200).json(answer({ fields: { ...entry.fields, ...sent.fields } }));
    }),
    http.post('/entries/{id}/transitions', async ({ request, response }) => {
      transitions.push({ body: await request.json(), match: request.headers.get('If-Match') });
      const live = {
        number: 9,
        published_at: '2026-11-22T10:00:00Z',
        first_published_at: '2026-11-22T10:00:00Z',
      };
      return response(200).json(
        answer({ state: 'published', live, has_changes: false, transitions: ['unpublish'] }),
      );
    }),
  );
  return { patches, transitions };
}

beforeEach(async () => {
  await forgetAllText();
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [article] })),
    http.get('/entries', ({ response }) =>
      response(200).json({ ...aPage([]), meta: { total: 0, page: 1, per_page: 25, counts: counts() } }),
    ),
  );
});

const open = async (me = aMe()) => {
  const view = renderApp('/content/entry-1', { me });
  return { ...view, title: await screen.findByRole('textbox', { name: 'Title' }) };
};

describe('writing', () => {
  it('shows the entry with its text and where it stands', async () => {
    keeps(bookshop);
    const { title } = await open();
    expect(title).toHaveValue('The quiet return');
    expect(screen.getByText(/last chain store/)).toBeVisible();
    expect(screen.getByText('Draft', { selector: 'header *' })).toBeVisible();
    expect(screen.getByLabelText('Slug')).toHaveValue('the-quiet-return');
    await expectAccessible();
  });

  it('is saved in the pauses, on the version it was made on', async () => {
    const { patches } = keeps(bookshop);
    const { user, title } = await open();
    await user.type(title, ' of the bookshop');
    await waitFor(() => expect(patches).toHaveLength(1));
    expect(patches[0]).toEqual({
      match: '"4"',
      body: { fields: { title: 'The quiet return of the bookshop' }, cause: 'autosave' },
    });
    await waitFor(() => expect(screen.getByText(/^Saved/)).toBeVisible());
    expect(title).toHaveFocus();
  });

  it('a failure is said, the text stays and can be sent again', async () => {
    keeps(bookshop);
    server.use(http.patch('/entries/{id}', ({ response }) => response.untyped(problem(500, 'internal'))));
    const { user, title } = await open();
    await user.type(title, '!');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved');
    expect(title).toHaveValue('The quiet return!');
    const { patches } = keeps(bookshop);
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(patches).toHaveLength(1));
  });

  it('a refused value is said beside its field', async () => {
    keeps(bookshop);
    const errors = [{ pointer: '/fields/title', code: 'value.too_long', detail: 'At most 20 characters.' }];
    server.use(
      http.patch('/entries/{id}', ({ response }) =>
        response.untyped(problem(422, 'entry.invalid', { errors })),
      ),
    );
    const { user, title } = await open();
    await user.type(title, ' of the corner bookshop');
    expect((await screen.findAllByText('At most 20 characters.')).length).toBeGreaterThan(0);
    expect(title).toBeInvalid();
  });

  it('nothing can be changed by somebody who may only read', async () => {
    keeps({ ...bookshop, transitions: [] });
    const { title } = await open(aMe({ actions: ['entry.read', 'type.read'], own_actions: [] }));
    expect(title).toHaveAttribute('readonly');
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
  });

  it('an entry that is not there is said to be so', async () => {
    server.use(
      http.get('/entries/{id}', ({ response }) => response.untyped(problem(404, 'entry.not_found'))),
    );
    renderApp('/content/entry-9');
    expect(await screen.findByText('There is no such entry')).toBeVisible();
  });
});

describe('publishing', () => {
  it('names what is missing and leads there', async () => {
    keeps(bookshop);
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    const sheet = await screen.findByRole('dialog', { name: 'Publish' });
    expect(within(sheet).getByRole('button', { name: 'Publish' })).toBeDisabled();
    await user.click(within(sheet).getByRole('button', { name: /Summary is required/ }));
    await waitFor(() => expect(screen.getByLabelText(/Summary/)).toHaveFocus());
  });

  it('saves what is on screen, then publishes that', async () => {
    const { patches, transitions } = keeps({ ...bookshop, fields: { ...bookshop.fields, summary: 'Short' } });
    const { user, title } = await open();
    await user.type(title, '!');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const sheet = await screen.findByRole('dialog', { name: 'Publish' });
    await user.click(within(sheet).getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(transitions).toHaveLength(1));
    expect(patches.map(({ body: sent }) => sent)).toContainEqual(
      expect.objectContaining({ fields: { title: 'The quiet return!' } }),
    );
    expect(transitions[0]).toEqual({ body: { transition: 'publish' }, match: `"${4 + patches.length}"` });
    expect(await screen.findByText('Up to date')).toBeVisible();
  });
});

describe('text this device kept', () => {
  it('is offered, never applied by itself', async () => {
    const scope = { site: aMe().site.name, user: aMe().id, entry: 'entry-1', locale: 'en' };
    const kept = { baseVersion: 3, fields: { title: 'Kept here' }, base: {}, at: Date.now() };
    await deviceJournal(scope, 'crashed-tab').put(kept);
    const { patches } = keeps(bookshop);
    const { user, title } = await open();
    expect(await screen.findByText(/on this device was not saved/)).toBeVisible();
    expect(title).toHaveValue('The quiet return');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(title).toHaveValue('Kept here');
    await waitFor(() => expect(patches).toHaveLength(1));
  });
});

describe('somebody else saved first', () => {
  it('both sides are shown and the chosen one is saved', async () => {
    keeps(bookshop);
    const theirs = { ...bookshop, fields: { ...bookshop.fields, title: 'Theirs' }, version: 5 };
    const { user, title } = await open();
    const ida: EntryVersion = {
      number: 5,
      cause: 'autosave',
      label: null,
      author: { id: 'user-2', name: 'Ida' },
      created_at: '2026-11-22T10:00:00Z',
      live: false,
      current: true,
    };
    const sent: Sent[] = [];
    server.use(
      http.get('/entries/{id}', ({ response }) => response(200).json({ data: theirs })),
      http.get('/entries/{id}/versions', ({ response }) => response(200).json(aPage([ida]))),
      http.patch('/entries/{id}', async ({ request, response }) => {
        const match = request.headers.get('If-Match');
        if (match === '"4"')
          return response.untyped(problem(412, 'precondition.stale', { current_version: 5 }));
        sent.push({ body: await request.json(), match });
        return response(200).json({
          data: { ...theirs, fields: { ...theirs.fields, title: 'Mine' }, version: 6 },
        });
      }),
    );
    await user.clear(title);
    await user.type(title, 'Mine');
    await user.click((await screen.findAllByRole('button', { name: 'Decide' }))[0] as HTMLElement);
    const sheet = await screen.findByRole('dialog', { name: 'Two versions of the same fields' });
    expect(within(sheet).getByText('Theirs', { selector: 'ins' })).toBeVisible();
    expect(within(sheet).getByText('Mine', { selector: 'ins' })).toBeVisible();
    await user.click(within(sheet).getByRole('button', { name: 'Use mine' }));
    await user.click(within(sheet).getByRole('button', { name: 'Save the result' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ match: '"5"', body: { fields: { title: 'Mine' } } });
  });
});

describe('the history', () => {
  it('shows who saved what, compares with now and goes back', async () => {
    keeps(bookshop);
    const version = (number: number, more: Partial<EntryVersion>): EntryVersion => ({
      number,
      cause: 'save',
      label: null,
      author: { id: 'user-2', name: 'Ida' },
      created_at: '2026-11-20T10:00:00Z',
      live: false,
      current: false,
      ...more,
    });
    const restored: string[] = [];
    const fields = { ...bookshop.fields, title: 'As it was' };
    server.use(
      http.get('/entries/{id}/versions', ({ response }) =>
        response(200).json(
          aPage([
            version(3, { current: true }),
            version(2, { cause: 'autosave' }),
            version(1, { cause: 'create' }),
          ]),
        ),
      ),
      http.get('/entries/{id}/versions/{number}', ({ response }) =>
        response(200).json({ data: { ...version(1, { cause: 'create' }), fields } }),
      ),
      http.post('/entries/{id}/versions/{number}/restore', ({ params, response }) => {
        restored.push(String(params.number));
        return response(200).json({ data: { ...bookshop, fields, version: 5 } });
      }),
    );
    const { user, title } = await open();
    await user.click(screen.getByRole('tab', { name: 'History' }));
    await screen.findByText('Created');
    expect(screen.queryByText('Autosaved')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Show autosaves' }));
    expect(screen.getByText('Autosaved')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compare version 1 with now' }));
    const sheet = await screen.findByRole('dialog', { name: 'Version 1 and now' });
    expect(await within(sheet).findByText('Title')).toBeVisible();
    await user.click(within(sheet).getByRole('button', { name: 'Restore this version' }));
    await user.click(await screen.findByRole('button', { name: 'Restore', hidden: false }));
    await waitFor(() => expect(restored).toEqual(['1']));
    await waitFor(() => expect(title).toHaveValue('As it was'));
  });
});
