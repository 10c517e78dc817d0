// Two people at one text: nothing of either is lost.
import { expect, test } from 'vitest';
import type { Entry } from '../support/api';
import { paragraphs } from '../support/documents';
import { EditorPage, eventually } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

async function open(name: string, entry: Entry) {
  const desk = await site.sit({ as: await site.person(name, 'editor'), at: `/content/${entry.id}` });
  desk.watch.expect(412, /\/entries\//);
  return { ...desk, editor: await new EditorPage(desk.page).ready() };
}

test('edits of different fields by two people both stay', async () => {
  const entry = await site.api.entry('article', { title: 'Ours', body: paragraphs('First.') });
  const ida = await open('Ida Frost', entry);
  const max = await open('Max Weber', entry);
  await ida.editor.title.fill('Ours, by Ida');
  await ida.editor.saved();

  await max.editor.body.click();
  await max.page.keyboard.press('ControlOrMeta+End');
  await max.page.keyboard.type(' And more by Max.');
  await max.page
    .getByText(/^Ida Frost changed Title.*; it is taken in, and your own changes are kept\.$/)
    .waitFor();
  await max.editor.saved();
  await eventually(() => max.editor.title.inputValue()).toBe('Ours, by Ida');
  const fields = await site.api.fields(entry.id);
  expect(fields.title).toBe('Ours, by Ida');
  expect(fields.body).toEqual(paragraphs('First. And more by Max.'));
});

test('edits of the same field are shown side by side, and what is not used stays in the history', async () => {
  const entry = await site.api.entry('article', { title: 'Whose title' });
  const ida = await open('Ida Snow', entry);
  const max = await open('Max Rain', entry);
  await ida.editor.title.fill('Whose title by Ida');
  await ida.editor.saved();
  await max.editor.title.fill('Whose title by Max');
  await max.editor.says(/^Not saved: somebody else changed the same fields/);
  expect((await site.api.fields(entry.id)).title).toBe('Whose title by Ida');
  await max.editor.title.pressSequentially(' himself');

  await max.page.getByRole('alert').getByRole('button', { name: 'Decide' }).click();
  const sheet = max.page.getByRole('dialog', { name: 'Two versions of the same fields' });
  const title = sheet.getByRole('region', { name: 'Title' });
  await title.getByText('by Max himself').waitFor();
  await title.getByText('by Ida').waitFor();
  await title.getByRole('button', { name: 'Use mine' }).click();
  await sheet.getByRole('button', { name: 'Save the result' }).click();
  await max.editor.saved();

  expect((await site.api.fields(entry.id)).title).toBe('Whose title by Max himself');
  const { data: versions } = await site.api.get<{ data: { number: number }[] }>(
    `/entries/${entry.id}/versions`,
  );
  const titles = await Promise.all(
    versions.map(async ({ number }) => {
      const path = `/entries/${entry.id}/versions/${number}`;
      return (await site.api.get<{ data: { fields: { title: string } } }>(path)).data.fields.title;
    }),
  );
  expect(titles).toContain('Whose title by Ida');
});
