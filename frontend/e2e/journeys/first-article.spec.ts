// From a fresh server to an article that anybody can read.
import { expect, test } from 'vitest';
import { faultsEverywhere } from '../support/accessible';
import { PASSWORD } from '../support/api';
import { png } from '../support/documents';
import { EditorPage, eventually } from '../support/editor';
import { type Desk, givenASite } from '../support/site';

const site = givenASite({ untouched: true });
const BY_SLUG = '/article/by/slug/the-first-frost';

async function setUp({ page }: Desk): Promise<void> {
  const code = page.getByLabel('Set-up code');
  expect(await faultsEverywhere(page, 'set-up', () => code.waitFor())).toEqual([]);
  await code.fill('AAAAA-AAAAA-AAAAA-AAAAA');
  await page.getByLabel('Name of the site').fill('The Quiet Press');
  await page.getByLabel('Your name').fill('Ada Byron');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up the site' }).click();
  await page.getByText('This is not the code the server printed.').waitFor();
  await code.fill(site.server.token);
  await page.getByRole('button', { name: 'Set up the site' }).click();
  await page.getByRole('heading', { name: /^Good (morning|afternoon|evening), Ada$/ }).waitFor();
}

async function write(page: Desk['page'], editor: EditorPage): Promise<void> {
  const { keyboard } = page;
  await editor.title.fill('The first frost');
  await editor.title.press('Enter');
  await keyboard.type('It came in the night.\n');
  await keyboard.type('## What it left\n');
  await keyboard.type('- a white field\n');
  await keyboard.type('a silent road\n\n');
  await keyboard.type('More in ');
  await editor.toolbar.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill('https://example.org/almanac');
  await page.getByRole('button', { name: 'Apply' }).click();
  await keyboard.type(' they say.\n');
}

test('a fresh server is set up, an article is written, saved by itself, published and read', async () => {
  const desk = await site.sit();
  const { page, watch } = desk;
  watch.expect(403, /\/setup$/);
  await setUp(desk);

  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Article' }).click();
  const editor = await new EditorPage(page).ready();
  await write(page, editor);
  const chosen = page.waitForEvent('filechooser');
  await editor.toolbarMenu('Image', 'Upload an image');
  await (await chosen).setFiles({
    name: 'frost.png',
    mimeType: 'image/png',
    buffer: png(320, 200, [180, 200, 220]),
  });
  await page.getByLabel('Description for people who cannot see the image').fill('A white field at dawn');
  await editor.body.getByRole('img', { name: 'A white field at dawn' }).waitFor();
  await editor.saved();

  expect((await site.api.reader(BY_SLUG).catch(() => ({ status: 404 }))).status).toBe(404);
  await editor.publish();
  await editor.says(/^(just now|now|.*), version \d+$/);

  const { item } = await site.api.reader(BY_SLUG);
  expect(item.title).toBe('The first frost');
  expect(item.body).toMatch(/<h2[^>]*>What it left<\/h2>/);
  expect(item.body).toMatch(/<ul>\s*<li>.*a white field.*<\/li>\s*<li>.*a silent road/s);
  expect(item.body).toContain('href="https://example.org/almanac"');
  expect(item.body).toContain('alt="A white field at dawn"');
  const [, source] = /<img[^>]* src="([^"]+)"/.exec(String(item.body)) ?? [];
  const picture = await fetch(new URL(source ?? '', site.server.origin));
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('readers see no change of a draft until the changes are published', async () => {
  const owner = { name: 'Ada Byron', email: 'ada@example.org', password: PASSWORD, role: 'owner' } as const;
  await site.api.signIn({ ...owner, address: '10.0.0.1' });
  const [entry] = (await site.api.list('type=article')).data;
  const { page } = await site.sit({ as: { ...owner, address: '10.0.0.2' }, at: `/content/${entry?.id}` });
  const editor = await new EditorPage(page).ready();

  await editor.title.fill('The second frost');
  await editor.says(/Readers still see version/);
  expect((await site.api.reader(BY_SLUG)).item.title).toBe('The first frost');

  await editor.button('Publish changes').click();
  await editor.sheet.getByText('Readers will see changes to Title').waitFor();
  await editor.sheet.getByRole('button', { name: 'Show the difference' }).click();
  await editor.sheet.getByRole('insertion').filter({ hasText: 'second' }).waitFor();
  await editor.sheet.getByRole('button', { name: 'Publish changes' }).click();
  await eventually(async () => (await site.api.reader(BY_SLUG)).item.title).toBe('The second frost');
});
