// Who may do what: writers, reviewers, onlookers, and whoever looks after them.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EditorPage, eventually, toast } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

async function act(editor: EditorPage, action: string, said: string): Promise<void> {
  await editor.button(action).click();
  await toast(editor.page, said);
}

async function openFromHome(page: Page, title: string): Promise<EditorPage> {
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('region', { name: 'Waiting for review' }).getByRole('link', { name: title }).click();
  return new EditorPage(page).ready();
}

test('an author submits, an editor asks for changes, then approves and publishes', async () => {
  const writer = await site.sit({ as: await site.person('Wim Word', 'author'), at: '/content/t/article' });
  await writer.page.getByRole('button', { name: 'New article' }).first().click();
  const writing = await new EditorPage(writer.page).ready();
  await writing.title.fill('For your eyes');
  await writing.body.click();
  await writer.page.keyboard.type('A draft.');
  await writing.saved();
  expect(await writing.button('Publish…').count()).toBe(0);
  await act(writing, 'Submit for review', 'Submitted for review');

  const desk = await site.sit({ as: await site.person('Edda Red', 'editor') });
  let reviewing = await openFromHome(desk.page, 'For your eyes');
  await act(reviewing, 'Request changes', 'Changes requested');

  await writer.page.reload();
  await writing.ready();
  await writing.body.click();
  await writer.page.keyboard.press('ControlOrMeta+End');
  await writer.page.keyboard.type(' Now finished.');
  await writing.saved();
  await act(writing, 'Submit for review', 'Submitted for review');

  reviewing = await openFromHome(desk.page, 'For your eyes');
  await eventually(() => reviewing.text()).toBe('A draft. Now finished.');
  await act(reviewing, 'Approve', 'Approved');
  await reviewing.publish();
  const { item } = await site.api.reader('/article/by/slug/for-your-eyes');
  expect(item.body).toContain('Now finished.');
});

test('a viewer reads everything and can change nothing', async () => {
  const entry = await site.api.entry('article', { title: 'Look, do not touch' });
  const { page } = await site.sit({ as: await site.person('Vera View', 'viewer'), at: '/content' });
  await page.getByRole('link', { name: 'Look, do not touch' }).click();
  const editor = await new EditorPage(page).ready();
  expect(await editor.title.getAttribute('readonly')).not.toBeNull();
  expect(await editor.body.getAttribute('contenteditable')).toBe('false');
  for (const name of ['Publish…', 'Submit for review', 'More actions', 'Markdown']) {
    expect(await editor.button(name).count()).toBe(0);
  }
  await editor.tab('Fields');
  expect(await page.getByLabel('Summary').getAttribute('readonly')).not.toBeNull();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('region', { name: 'Your drafts' }).waitFor();
  expect(await page.getByRole('button', { name: /^New/ }).count()).toBe(0);
  for (const name of ['Content types', 'People', 'Trash']) {
    expect(await page.getByRole('link', { name }).count()).toBe(0);
  }
  expect((await site.api.read(entry.id)).version).toBe(entry.version);
});

test('somebody is added, given another role, and deactivated', async () => {
  const admin = await site.person('Alma Chief', 'admin');
  const { page } = await site.sit({ as: admin, at: '/people' });
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByLabel('Name').fill('Nils New');
  await dialog.getByLabel('E-mail').fill('nils@example.org');
  await dialog.getByRole('textbox', { name: 'First password' }).fill('a first password to change');
  await dialog.getByRole('radio', { name: 'Author' }).check();
  await dialog.getByRole('button', { name: 'Add a person' }).click();
  await toast(page, 'The account was made.');

  const row = page.getByRole('row', { name: /Nils New/ });
  await row.getByRole('button', { name: 'Actions for Nils New' }).click();
  await page.getByRole('menuitem', { name: 'Change the role' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Editor' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Change the role' }).click();
  await row.getByText('Editor', { exact: true }).waitFor();

  const nils = await site.sit({
    as: { ...admin, name: 'Nils New', email: 'nils@example.org', password: 'a first password to change' },
    at: '/people',
  });
  nils.watch.expect(401, /^\/api\/v1\//);
  await nils.page.getByRole('heading', { name: 'People' }).waitFor();
  await row.getByRole('button', { name: 'Actions for Nils New' }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page
    .getByRole('dialog', { name: 'Deactivate Nils New?' })
    .getByRole('button', { name: 'Deactivate' })
    .click();
  await row.getByText('Deactivated').waitFor();
  await nils.page.reload();
  await nils.page.getByRole('heading', { name: 'Sign in' }).waitFor();
});
