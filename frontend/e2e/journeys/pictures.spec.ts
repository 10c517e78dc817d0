// Pictures that come from outside the browser: dropped onto the text, and pasted into it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paragraphs, png } from '../support/documents';
import { EditorPage, eventually } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

interface Arrival {
  readonly by: 'drop' | 'paste';
  /** The paragraph it meets. */
  readonly on: string;
  readonly file: string;
}

/** The browser's own event with a file in it, as it comes from a folder or a screenshot. */
async function bring(page: Page, { by, on, file }: Arrival): Promise<void> {
  const bytes = [...png(64, 48, [120, 160, 90])];
  const target = page.getByRole('textbox', { name: 'Body', exact: true }).getByText(on);
  await target.evaluate(
    (element, { kind, name, data }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(data)], name, { type: 'image/png' }));
      const { right, bottom } = element.getBoundingClientRect();
      const place = { clientX: right - 4, clientY: bottom - 4 };
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried, ...place })
          : new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried });
      element.dispatchEvent(event);
    },
    { kind: by, name: file, data: bytes },
  );
}

/** What stands in the body, block for block. */
async function blocks(id: string): Promise<string[]> {
  const { body } = (await site.api.fields(id)) as { body: { content: { type: string }[] } };
  return body.content.map(({ type }) => type);
}

test('a picture dropped onto the text is uploaded and stands where it was dropped', async () => {
  const entry = await site.api.entry('article', { title: 'Dropped', body: paragraphs('Above.', 'Below.') });
  const person = await site.person('Dora Drop', 'editor');
  const { page } = await site.sit({ as: person, at: `/content/${entry.id}` });
  const editor = await new EditorPage(page).ready();
  await bring(page, { by: 'drop', on: 'Above.', file: 'meadow.png' });
  await page.getByLabel('Description for people who cannot see the image').fill('A meadow');
  await editor.body.getByRole('img', { name: 'A meadow' }).waitFor();
  await editor.saved();
  await eventually(() => blocks(entry.id)).toEqual(['paragraph', 'image', 'paragraph']);
  const { data } = await site.api.get<{ data: { name: string }[] }>('/media');
  expect(data.map(({ name }) => name)).toContain('meadow.png');
});

test('a picture pasted into the text is uploaded, and what is typed meanwhile is kept', async () => {
  const entry = await site.api.entry('article', { title: 'Pasted', body: paragraphs('One.', 'Two.') });
  const person = await site.person('Paul Paste', 'editor');
  const { page } = await site.sit({ as: person, at: `/content/${entry.id}` });
  const editor = await new EditorPage(page).ready();
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/api/v1/media', async (route) => {
    await held;
    await route.continue();
  });
  await editor.body.getByText('Two.').click();
  await page.keyboard.press('End');
  await bring(page, { by: 'paste', on: 'Two.', file: 'shot.png' });
  await page.keyboard.type(' And more.');
  release();
  await page.getByLabel('Description for people who cannot see the image').waitFor();
  await editor.saved();
  await eventually(() => blocks(entry.id)).toEqual(['paragraph', 'paragraph', 'image']);
  expect(await editor.text()).toContain('Two. And more.');
});
