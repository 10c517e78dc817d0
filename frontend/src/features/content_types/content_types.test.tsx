import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ContentType } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aField, aMe, aType } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const recipe = aType({
  id: 'type-9',
  key: 'recipe',
  name: 'Recipe',
  plural: 'Recipes',
  built_in: false,
  entry_count: 0,
  version: 4,
  fields: [
    aField({ label: 'Title', required: true }),
    aField({ key: 'slug', label: 'Slug', kind: 'slug', source: 'title' }),
    aField({ key: 'minutes', label: 'Minutes', kind: 'integer' }),
  ],
});

/** A server with one type, which takes what is put when the version fits. */
function types(stored: ContentType = recipe) {
  const sent: { body: ContentType; match: string | null }[] = [];
  let now = stored;
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [now] })),
    http.get('/types/{key}', ({ response }) => response(200).json({ data: now })),
    http.put('/types/{key}', async ({ request, response }) => {
      const body = (await request.json()) as ContentType;
      const match = request.headers.get('If-Match');
      sent.push({ body, match });
      if (match !== `"${now.version}"`) return response.untyped(problem(412, 'precondition.stale'));
      now = { ...now, ...body, version: now.version + 1 };
      return response(200).json({ data: now });
    }),
  );
  const meanwhile = (change: Partial<ContentType>) => {
    now = { ...now, ...change, version: now.version + 1 };
  };
  return { sent, meanwhile };
}

const keys = (type: Pick<ContentType, 'fields'> | undefined) => type?.fields.map((field) => field.key);

describe('a content type', () => {
  it('gets a field, a new order, and is saved as a whole on its version', async () => {
    const { sent } = types();
    const { user } = renderApp('/types/recipe');
    await user.click(await screen.findByRole('button', { name: 'Add a field' }));
    const drawer = await screen.findByRole('dialog', { name: 'New field' });
    await user.type(within(drawer).getByRole('textbox', { name: 'Label' }), 'Cooking notes');
    expect(within(drawer).getByRole('textbox', { name: 'Key' })).toHaveValue('cooking_notes');
    await expectAccessible();
    await user.click(within(drawer).getByRole('button', { name: 'Add the field' }));
    await user.click(await screen.findByRole('button', { name: 'Move Cooking notes up' }));
    await user.click(screen.getByRole('button', { name: 'Save the changes' }));
    expect(await screen.findByText('Recipe was saved.')).toBeVisible();
    expect(sent[0]?.match).toBe('"4"');
    expect(keys(sent[0]?.body)).toEqual(['title', 'slug', 'cooking_notes', 'minutes']);
    expect(sent[0]?.body.fields[0]?.id).toBe('field-title');
    await waitFor(() => expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument());
  });

  it('refuses a key that another field has', async () => {
    types();
    const { user } = renderApp('/types/recipe');
    await user.click(await screen.findByRole('button', { name: 'Add a field' }));
    const drawer = await screen.findByRole('dialog', { name: 'New field' });
    await user.type(within(drawer).getByRole('textbox', { name: 'Label' }), 'Slug');
    await user.click(within(drawer).getByRole('button', { name: 'Add the field' }));
    expect(await within(drawer).findByText('Another field has this key.')).toBeVisible();
  });

  it('gives a field the value that new entries begin with, if it fits', async () => {
    const { sent } = types();
    const { user } = renderApp('/types/recipe');
    await user.click(await screen.findByRole('button', { name: 'Edit Minutes' }));
    const drawer = await screen.findByRole('dialog', { name: 'Field “Minutes”' });
    const first = await within(drawer).findByRole('textbox', { name: 'Value of new entries' });
    await user.type(within(drawer).getByRole('textbox', { name: 'Greatest value' }), '60');
    await user.type(first, '90');
    await user.click(within(drawer).getByRole('button', { name: 'Keep the changes' }));
    expect(await within(drawer).findByText('This does not fit the rules of the field.')).toBeVisible();
    await user.clear(first);
    await user.type(first, '30');
    await user.click(within(drawer).getByRole('button', { name: 'Keep the changes' }));
    await user.click(await screen.findByRole('button', { name: 'Save the changes' }));
    await waitFor(() => expect(sent[0]?.body.fields[2]).toMatchObject({ max: 60, default: 30 }));
  });

  it('loses a field, but never the one that names its entries', async () => {
    const { sent } = types();
    const { user } = renderApp('/types/recipe');
    await user.click(await screen.findByRole('button', { name: 'Actions for Title' }));
    expect(await screen.findByRole('menuitem', { name: 'Remove the field' })).toBeDisabled();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Actions for Minutes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the field' }));
    await user.click(screen.getByRole('button', { name: 'Save the changes' }));
    await waitFor(() => expect(keys(sent[0]?.body)).toEqual(['title', 'slug']));
  });

  it('is not overwritten when somebody else saved it meanwhile', async () => {
    const { sent, meanwhile } = types();
    const { user } = renderApp('/types/recipe');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    meanwhile({ plural: 'All recipes' });
    await user.clear(name);
    await user.type(name, 'Dish');
    await user.click(screen.getByRole('button', { name: 'Save the changes' }));
    const dialog = await screen.findByRole('dialog', { name: 'Changed by somebody else' });
    expect(name).toHaveValue('Dish');
    await user.click(within(dialog).getByRole('button', { name: 'Load theirs' }));
    expect(await screen.findByDisplayValue('All recipes')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Recipe');
    expect(sent).toHaveLength(1);
  });

  it('is saved over theirs when that is asked for', async () => {
    const { sent, meanwhile } = types();
    const { user } = renderApp('/types/recipe');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    meanwhile({ plural: 'All recipes' });
    await user.clear(name);
    await user.type(name, 'Dish');
    await user.click(screen.getByRole('button', { name: 'Save the changes' }));
    await user.click(await screen.findByRole('button', { name: 'Save mine over theirs' }));
    expect(await screen.findByText('Dish was saved.')).toBeVisible();
    expect(sent.map((one) => one.match)).toEqual(['"4"', '"5"']);
  });

  it('asks before unsaved changes are left behind', async () => {
    types();
    const { user, address } = renderApp('/types/recipe');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 's');
    await user.click(screen.getByRole('link', { name: 'Content types' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave this page?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(address()).toBe('/types/recipe');
    await user.click(screen.getByRole('link', { name: 'Content types' }));
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(address()).toBe('/types'));
  });

  it('shows what the server refuses beside the field it refuses', async () => {
    types();
    server.use(
      http.put('/types/{key}', ({ response }) =>
        response.untyped(
          problem(422, 'content_type.invalid', {
            errors: [
              {
                pointer: '/fields/2/kind',
                code: 'field.kind_change',
                detail: 'Entries hold values of the old kind, so the kind stays.',
              },
            ],
          }),
        ),
      ),
    );
    const { user } = renderApp('/types/recipe');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 's');
    await user.click(screen.getByRole('button', { name: 'Save the changes' }));
    const row = (await screen.findByText('Entries hold values of the old kind, so the kind stays.')).closest(
      'li',
    );
    expect(row).toHaveTextContent('Minutes');
  });

  it('can be read but not changed by whoever may not', async () => {
    types();
    renderApp('/types/recipe', { me: aMe({ role: 'editor', actions: ['type.read', 'entry.read'] }) });
    expect(await screen.findByRole('textbox', { name: 'Name' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Delete the type' })).not.toBeInTheDocument();
  });
});

describe('a new content type', () => {
  it('begins with its title', async () => {
    types();
    const made: ContentType[] = [];
    server.use(
      http.post('/types', async ({ request, response }) => {
        const body = (await request.json()) as ContentType;
        made.push(body);
        return response(201).json({ data: { ...recipe, ...body, id: 'new' } });
      }),
    );
    const { user, address } = renderApp('/types');
    await user.click(await screen.findByRole('button', { name: 'New content type' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Book review');
    await user.click(screen.getByRole('button', { name: 'Make the type' }));
    await waitFor(() => expect(address()).toBe('/types/book_review'));
    expect(made[0]).toMatchObject({ key: 'book_review', plural: 'Book reviews', title_field: 'title' });
    expect(keys(made[0])).toEqual(['title']);
  });
});
