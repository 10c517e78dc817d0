// Coming in, being kept out, and coming back without losing a word.
import { expect, test } from 'vitest';
import type { Person } from '../support/api';
import { EditorPage, eventually } from '../support/editor';
import { type Desk, givenASite } from '../support/site';

const site = givenASite();

async function enter({ page }: Desk, { email }: Person, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a wrong password is said, the right one leads where one wanted to go, and signing out leads out', async () => {
  const person = await site.person('Ida Frost', 'editor');
  const desk = await site.sit({ at: '/redirects' });
  const { page, watch } = desk;
  watch.expect(401, /\/auth\/login$/);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await enter(desk, person, 'not the password at all');
  await page.getByRole('alert').getByText('That e-mail and password do not match.').waitFor();
  await enter(desk, person, person.password);
  await page.getByRole('heading', { name: 'Redirects' }).waitFor();

  await page.getByRole('button', { name: 'Account of Ida Frost' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await desk.go('/content');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('after too many tries it says when to try again and counts down', async () => {
  const person = await site.person('Tim Hurry', 'author');
  const desk = await site.sit();
  const { page, watch } = desk;
  watch.expect(401, /\/auth\/login$/);
  watch.expect(429, /\/auth\/login$/);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const answered = page.waitForResponse(/\/auth\/login$/);
    await enter(desk, person, `wrong ${attempt}`);
    expect((await answered).status()).toBe(401);
    await page.getByRole('alert').getByText('That e-mail and password do not match.').waitFor();
  }
  await enter(desk, person, 'wrong again');
  await page
    .getByRole('alert')
    .getByText(/Try again in \d+ seconds?\./)
    .waitFor();
  expect(await page.getByRole('button', { name: /^Wait \d+ seconds?$/ }).isDisabled()).toBe(true);
});

test('a session that ended is taken up again in place, and no text is lost', async () => {
  const person = await site.person('Nora Pen', 'editor');
  const entry = await site.api.entry('article', { title: 'Half a thought' });
  const { page, context, watch } = await site.sit({ as: person, at: `/content/${entry.id}` });
  const editor = await new EditorPage(page).ready();
  watch.expect(401, /^\/api\/v1\//);
  await context.clearCookies();

  await editor.body.click();
  await page.keyboard.type('The other half came later.');
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.getByText('Nothing on this page is lost').waitFor();
  expect(await again.getByLabel('E-mail').inputValue()).toBe(person.email);
  await again.getByRole('textbox', { name: 'Password' }).fill(person.password);
  await again.getByRole('button', { name: 'Go on' }).click();
  await again.waitFor({ state: 'hidden' });

  await editor.saved();
  expect(await editor.text()).toBe('The other half came later.');
  await eventually(async () => JSON.stringify(await site.api.fields(entry.id))).toContain(
    'The other half came later.',
  );
});
