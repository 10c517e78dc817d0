// Finding one's way among many entries.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { eventually, toast } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCD'.split('');

beforeAll(async () => {
  const { api } = site;
  const ida = await api.entry('author', { name: 'Ida Frost' });
  const max = await api.entry('author', { name: 'Max Weber' });
  const winter = await api.entry('tag', { label: 'Winter' });
  for (const [at, letter] of LETTERS.entries()) {
    await api.entry('article', { title: `${letter} is for number ${at + 1}`, authors: [max.id] });
  }
  const fields = { authors: [ida.id], tags: [winter.id] };
  await api.published('article', { title: 'Snow on the line', ...fields });
  const changed = await api.published('article', { title: 'Ice on the pond', ...fields });
  await api.change(changed, { title: 'Ice on the lake' });
  await api.transition(
    await api.entry('article', { title: 'Frost on the pane', authors: [ida.id] }),
    'submit',
  );
  await api.published('page', { title: 'About the press' });
}, 120_000);

function titles(page: Page): Promise<string[]> {
  return page.getByRole('row').getByRole('link').allInnerTexts();
}

async function choose(page: Page, filter: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: filter }).click();
  await page.getByRole('option', { name: option }).click();
}

test('words, state, type, author and tag narrow the list, and the address keeps them', async () => {
  const { page } = await site.sit({ as: await site.person('Kim List', 'editor'), at: '/content' });
  await page.getByRole('searchbox', { name: 'Filter by title' }).fill('on the');
  await eventually(() => titles(page)).toHaveLength(3);
  await page
    .getByRole('group', { name: 'State' })
    .getByRole('button', { name: /^Edited since/ })
    .click();
  await eventually(() => titles(page)).toEqual(['Ice on the lake']);
  expect(new URL(page.url()).search).toBe('?q=on+the&state=changed');

  await page.goBack();
  await eventually(() => titles(page)).toHaveLength(3);
  await choose(page, 'Author', 'Ida Frost');
  await choose(page, 'Tag', 'Winter');
  await eventually(async () => (await titles(page)).sort()).toEqual(['Ice on the lake', 'Snow on the line']);
  const address = page.url();

  await page.goto(address);
  await eventually(async () => (await titles(page)).sort()).toEqual(['Ice on the lake', 'Snow on the line']);
  await page.goto('/admin/content');
  await choose(page, 'Type', 'Pages');
  await eventually(() => titles(page)).toEqual(['About the press']);
});

test('the list is sorted by its heads and turned page by page, and Back goes back', async () => {
  const { page } = await site.sit({ as: await site.person('Lou Page', 'viewer'), at: '/content/t/article' });
  await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
  await eventually(async () => (await titles(page))[0]).toBe('A is for number 1');
  expect(await page.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByText('1–25 of 33').waitFor();
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByText('26–33 of 33').waitFor();
  await eventually(() => titles(page)).toHaveLength(8);
  expect(new URL(page.url()).search).toBe('?sort=title&page=2');

  await page.goBack();
  await eventually(() => titles(page)).toHaveLength(25);
  await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
  await eventually(async () => (await titles(page))[0]).toBe('Z is for number 26');
});

test('an empty list invites to write, a filtered one offers the way back', async () => {
  const { page } = await site.sit({
    as: await site.person('Eve Empty', 'editor'),
    at: '/content/t/category',
  });
  await page.getByText('There are no categories yet.').waitFor();
  await page.getByRole('link', { name: /^Articles/ }).click();
  await page.getByRole('searchbox', { name: 'Filter by title' }).fill('nothing like this');
  await page.getByText('No title fits “nothing like this”.').waitFor();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await eventually(() => titles(page)).toHaveLength(25);
});

test('several entries go to the trash at once, come back at once, or are recovered later', async () => {
  const { page } = await site.sit({
    as: await site.person('Sam Sweep', 'editor'),
    at: '/content?q=number%202',
  });
  await eventually(() => titles(page)).toHaveLength(11);
  await page.getByRole('checkbox', { name: 'Select T is for number 20' }).check();
  await page.getByRole('checkbox', { name: 'Select U is for number 21' }).check();
  await page.getByRole('region', { name: 'Selected entries' }).getByText('2 selected').waitFor();
  await page.getByRole('button', { name: 'Move to the trash' }).click();
  await toast(page, '2 entries moved to the trash.');
  await eventually(() => titles(page)).toHaveLength(9);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => titles(page)).toHaveLength(11);

  await page.getByRole('button', { name: 'Actions for “V is for number 22”' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await eventually(() => titles(page)).toHaveLength(10);
  await page.getByRole('link', { name: 'Trash' }).click();
  await page.getByRole('button', { name: 'Recover: V is for number 22' }).click();
  await page.getByText('The trash is empty.').waitFor();
  expect((await site.api.list('q=number 22')).meta.total).toBe(1);
});
