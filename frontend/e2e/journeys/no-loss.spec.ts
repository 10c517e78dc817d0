// The network, the tab or the server goes away while somebody writes: what was typed is still there.
import { expect, test } from 'vitest';
import { paragraphs } from '../support/documents';
import { EditorPage, eventually } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

async function write(name: string, title: string) {
  const entry = await site.api.entry('article', { title });
  const desk = await site.sit({ as: await site.person(name, 'editor'), at: `/content/${entry.id}` });
  desk.watch.expectOffline();
  return { ...desk, entry, editor: await new EditorPage(desk.page).ready() };
}

test('without a network writing goes on, is kept on the device, and is saved when the network is back', async () => {
  const { page, context, editor, entry } = await write('Otto Line', 'On the train');
  await context.setOffline(true);
  await editor.body.click();
  await page.keyboard.type('Written in a tunnel.');
  await editor.says(/^Offline\. Kept on this device$/);
  await page.keyboard.type(' Still in it.');
  expect((await site.api.fields(entry.id)).body ?? null).toBeNull();
  await context.setOffline(false);
  await editor.saved();
  expect((await site.api.fields(entry.id)).body).toEqual(paragraphs('Written in a tunnel. Still in it.'));
});

test('text that was not saved before the tab crashed is offered, shown and taken up', async () => {
  const { page: lost, context, watch, editor: writing, entry } = await write('Rita Load', 'Before the crash');
  await site.server.kill();
  await writing.body.click();
  await lost.keyboard.type('Never sent.');
  await writing.says(/^Offline\. Kept on this device$/);
  const crashed = lost.waitForEvent('crash');
  await Promise.all([crashed, lost.goto('chrome://crash').catch(() => undefined)]);
  await site.server.start();
  const page = await context.newPage();
  watch.follow(page);
  await page.goto(`/admin/content/${entry.id}`);
  const editor = await new EditorPage(page).ready();

  const bar = page.getByRole('region', { name: 'Unsaved text' });
  await bar.getByText(/^Text from .* on this device was not saved\.$/).waitFor();
  expect((await editor.text()).trim()).toBe('');
  await bar.getByRole('button', { name: 'Review' }).click();
  const review = page.getByRole('dialog', { name: 'Unsaved text on this device' });
  await review.getByText('Never sent.').waitFor();
  await review.getByRole('button', { name: 'Keep it' }).click();
  await editor.saved();
  await eventually(() => editor.text()).toBe('Never sent.');
  expect((await site.api.fields(entry.id)).body).toEqual(paragraphs('Never sent.'));
});

test('the server is killed in the middle of the typing, and nothing typed is lost', async () => {
  const { page, editor, entry } = await write('Kai Crash', 'Through a crash');
  await editor.body.click();
  await page.keyboard.type('Before the crash.');
  await editor.saved();
  await page.keyboard.type(' During');
  await site.server.kill('SIGKILL');
  await page.keyboard.type(' the crash.');
  await editor.says(/^Offline\. Kept on this device$/);
  await site.server.start();
  await page.keyboard.type(' After it.');
  const whole = 'Before the crash. During the crash. After it.';
  await eventually(async () => (await site.api.fields(entry.id)).body).toEqual(paragraphs(whole));
  await editor.saved();
  expect(await editor.text()).toBe(whole);
});
