// Everything that happened, found again and proved.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultsEverywhere } from '../support/accessible';
import { eventually } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

test('what was done is found, read in full, proved and taken away as a file', async () => {
  const admin = await site.person('Aud Itor', 'owner');
  await site.person('Neil New', 'author');
  const { page } = await site.sit({ as: admin, at: '/audit?kind=people' });
  const rows = page.getByRole('button', { name: 'User created' });
  await rows.first().waitFor();
  expect(await faultsEverywhere(page, 'the audit log', () => rows.first().waitFor())).toEqual([]);
  await rows.first().click();
  const drawer = page.getByRole('dialog', { name: 'User created' });
  await drawer.getByText('Place in the chain').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await page.getByText(/^The chain is whole: [\d,]+ rows? checked\./).waitFor();

  await page.getByRole('searchbox', { name: 'Search in what happened' }).fill('nothing of the sort');
  await page.getByText('Nothing on record fits these filters.').waitFor();
  await eventually(() => page.url()).toContain('q=nothing');
  await page.getByRole('button', { name: 'Clear the filters' }).first().click();

  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  expect(file.split('\r\n')[0]).toContain('"seq","at"');
  expect(file).toContain('"user_created"');
});
