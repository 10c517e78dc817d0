// With one hand, on 390 pixels.
import { expect, test } from 'vitest';
import { paragraphs } from '../support/documents';
import { EditorPage } from '../support/editor';
import { givenASite, PHONE } from '../support/site';

const site = givenASite();

test('an entry is found, edited in its drawer and published on a phone', async () => {
  for (const title of ['A first one', 'A second one', 'A third one'])
    await site.api.entry('article', { title });
  const entry = await site.api.entry('article', { title: 'On the way', body: paragraphs('Short.') });
  const person = await site.person('Fay Phone', 'editor');
  const { page } = await site.sit({ as: person, viewport: PHONE });

  await page.getByRole('button', { name: 'Open the menu' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Articles/ })
    .tap();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const cards = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
  await cards.getByRole('link', { name: 'On the way' }).waitFor();
  expect(await cards.count()).toBe(4);
  await page.getByRole('searchbox', { name: 'Filter by title' }).fill('way');
  await cards.nth(1).waitFor({ state: 'detached' });
  await cards.getByRole('link', { name: 'On the way' }).tap();

  const editor = await new EditorPage(page).ready();
  await editor.body.tap();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' But sweet.');
  await editor.button('Show the side panel').tap();
  const drawer = page.getByRole('dialog', { name: 'About this entry' });
  await drawer.getByLabel('Slug').fill('under-way');
  await drawer.getByRole('tab', { name: 'Fields' }).tap();
  await drawer.getByLabel('Summary').fill('From a phone.');
  await drawer.getByRole('button', { name: 'Close' }).tap();
  await drawer.waitFor({ state: 'hidden' });
  await editor.publish();

  const { item } = await site.api.reader('/article/by/slug/under-way');
  expect(item).toMatchObject({ id: entry.id, summary: 'From a phone.' });
  expect(item.body).toContain('Short. But sweet.');
});
