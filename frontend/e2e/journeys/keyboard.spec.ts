// Without a mouse.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EditorPage, eventually, toast } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();
const STOPS = 80;

/** Tab by Tab, as long as it takes a patient person. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached in ${STOPS} stops`);
}

test('signing in, opening an entry, writing and publishing need no mouse', async () => {
  await site.api.entry('article', { title: 'The older one' });
  const entry = await site.api.entry('article', { title: 'By keys alone' });
  const person = await site.person('Kit Keys', 'editor');
  const { page } = await site.sit({ at: '/' });
  const { keyboard } = page;

  await tabTo(page, page.getByLabel('E-mail'));
  await keyboard.type(person.email);
  await tabTo(page, page.getByRole('textbox', { name: 'Password' }));
  await keyboard.type(person.password);
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: /Kit$/ }).waitFor();

  await keyboard.press('g');
  await keyboard.press('c');
  await page.getByRole('link', { name: 'By keys alone' }).waitFor();
  await keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('By keys alone');
  await keyboard.press('Enter');

  const editor = await new EditorPage(page).ready();
  await tabTo(page, editor.title);
  await keyboard.press('Enter');
  await eventually(() => editor.body.evaluate((body) => body.contains(document.activeElement))).toBe(true);
  await keyboard.type('## Look\nno hands.');
  await keyboard.press('ControlOrMeta+Enter');
  await editor.sheet.waitFor();
  await keyboard.press('ControlOrMeta+Enter');
  await toast(page, 'Published');
  expect((await site.api.reader(`/article/${entry.id}`)).item.body).toMatch(
    /<h2[^>]*>Look<\/h2>\s*<p>no hands\.<\/p>/,
  );
});

test('a held Mod+Enter opens the sheet but does not publish', async () => {
  const entry = await site.api.entry('article', { title: 'Not yet' });
  const { page } = await site.sit({ as: await site.person('Ken Key', 'editor'), at: `/content/${entry.id}` });
  const editor = await new EditorPage(page).ready();
  await editor.title.focus();
  await page.keyboard.down('ControlOrMeta');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await editor.sheet.waitFor();
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('ControlOrMeta');
  await page.keyboard.press('Escape');
  await editor.sheet.waitFor({ state: 'hidden' });
  expect((await site.api.read(entry.id)).live).toBeNull();
});
