// What can be done with a text besides writing it.
import { expect, test } from 'vitest';
import { paragraphs } from '../support/documents';
import { EditorPage, eventually, toast } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

async function edit(name: string, id: string) {
  const desk = await site.sit({ as: await site.person(name, 'editor'), at: `/content/${id}` });
  return { ...desk, editor: await new EditorPage(desk.page).ready() };
}

test('a text goes to Markdown and back, changed there and nowhere else', async () => {
  const value = '# Top\n\nSome **bold** words.\n\n- one\n- two\n\n> said\n';
  const entry = await site.api.entry('article', { title: 'Round trip', body: { format: 'markdown', value } });
  const { page, editor } = await edit('Mia Mark', entry.id);
  await editor.button('Markdown').click();
  const source = page.getByRole('textbox', { name: 'Body as Markdown' });
  await eventually(() => source.innerText()).toContain('Some **bold** words.');
  await editor.button('Markdown').click();
  await editor.body.getByRole('heading', { name: 'Top' }).waitFor();
  expect((await site.api.read(entry.id)).version).toBe(entry.version);

  await page.keyboard.press('ControlOrMeta+Shift+E');
  await source.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\n## Added as *Markdown*\n');
  await editor.button('Markdown').click();
  const added = editor.body.getByRole('heading', { name: 'Added as Markdown', level: 2 });
  await added.getByRole('emphasis').waitFor();
  await editor.saved();
  const { body } = await site.api.fields(entry.id);
  const asked = { from: 'json', to: 'markdown', value: body };
  const { data } = await site.api.post<{ data: { value: string } }>('/documents/convert', asked);
  expect(data.value).toContain('Some **bold** words.');
  expect(data.value).toMatch(/## Added as (\*|_)Markdown\1/);
});

test('an old version is compared with now and restored, and the present one stays in the history', async () => {
  const entry = await site.api.entry('article', { title: 'As it was', body: paragraphs('The old words.') });
  await site.api.change(entry, { title: 'As it became', body: paragraphs('The new words.') });
  const { page, editor } = await edit('Hal History', entry.id);
  await editor.tab('History');
  const number = entry.draft_number;
  await page.getByRole('button', { name: `Compare version ${number} with now` }).click();
  const sheet = page.getByRole('dialog', { name: `Version ${number} and now` });
  await sheet.getByRole('deletion').filter({ hasText: 'old' }).waitFor();
  await sheet.getByRole('insertion').filter({ hasText: 'new' }).waitFor();
  await sheet.getByRole('button', { name: 'Restore this version' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await toast(page, `Version ${number} restored`);
  await eventually(() => editor.title.inputValue()).toBe('As it was');
  await eventually(() => editor.text()).toBe('The old words.');
  await page.getByRole('button', { name: `Compare version ${number + 1} with now` }).waitFor();
});

test('changes are discarded to what readers see, and an entry is taken from readers', async () => {
  const live = await site.api.published('article', { title: 'Out in the world', body: paragraphs('Seen.') });
  await site.api.change(live, { title: 'Second thoughts' });
  const { page, editor, watch } = await edit('Dee Discard', live.id);
  watch.expect(404, /\/content\//);
  await editor.more('Discard changes');
  const ask = page.getByRole('dialog', { name: 'Discard the changes?' });
  await ask.getByRole('deletion').filter({ hasText: 'Second' }).first().waitFor();
  await ask.getByRole('button', { name: 'Discard changes' }).click();
  await toast(page, 'Changes discarded');
  await eventually(() => editor.title.inputValue()).toBe('Out in the world');

  await editor.more('Unpublish');
  await page.getByRole('dialog').getByRole('button', { name: 'Unpublish' }).click();
  await toast(page, 'Unpublished');
  expect((await site.api.reader(`/article/${live.id}`)).status).toBe(404);
  await editor.button('Publish…').waitFor();
});
