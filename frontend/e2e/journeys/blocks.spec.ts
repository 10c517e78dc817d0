// Blocks of a text in another order: by dragging, and by keyboard alone.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paragraphs } from '../support/documents';
import { EditorPage, eventually } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

async function open(name: string): Promise<{ page: Page; editor: EditorPage; handle: Locator }> {
  const body = paragraphs('First.', 'Second.', 'Third.');
  const entry = await site.api.entry('article', { title: `In order, by ${name}`, body });
  const { page } = await site.sit({ as: await site.person(name, 'editor'), at: `/content/${entry.id}` });
  const editor = await new EditorPage(page).ready();
  return { page, editor, handle: page.getByRole('button', { name: /^Block \d of \d$/ }) };
}

const order = async (editor: EditorPage) => (await editor.text()).match(/\w+\./g);

test('a block is dragged by its handle', async () => {
  const { page, editor, handle } = await open('Mia Mouse');
  await editor.body.getByText('First.').hover();
  await page.getByRole('button', { name: 'Block 1 of 3' }).waitFor();
  const target = await editor.body.getByText('Third.').boundingBox();
  if (target === null) throw new Error('no third block');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + target.height - 2, { steps: 8 });
  await page.mouse.up();
  await eventually(() => order(editor)).toEqual(['Second.', 'Third.', 'First.']);
  await editor.saved();
  await page.keyboard.press('ControlOrMeta+Z');
  await eventually(() => order(editor)).toEqual(['First.', 'Second.', 'Third.']);
});

test('a block is moved without a mouse, by keys in the text and by its handle', async () => {
  const { page, editor, handle } = await open('Kay Keys');
  await editor.body.getByText('Second.').click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await eventually(() => order(editor)).toEqual(['Second.', 'First.', 'Third.']);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await eventually(() => order(editor)).toEqual(['First.', 'Third.', 'Second.']);

  await page.keyboard.press('Shift+Tab');
  await eventually(() => handle.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await handle.getAttribute('aria-label')).toBe('Block 3 of 3');
  await page.keyboard.press('Enter');
  const up = page.getByRole('menuitem', { name: 'Move up' });
  await eventually(() => up.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await eventually(() => order(editor)).toEqual(['First.', 'Second.', 'Third.']);
  await page.getByText('The block is at place 2 of 3.').waitFor({ state: 'attached' });
  await editor.saved();
});
