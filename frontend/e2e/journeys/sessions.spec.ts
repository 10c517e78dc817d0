// Where somebody is signed in: this browser, another one, and what becomes of it when it is ended.
import { expect, test } from 'vitest';
import { faultsEverywhere } from '../support/accessible';
import { givenASite } from '../support/site';

const site = givenASite();

test('a session on another device is seen and ended, and is over there at once', async () => {
  const person = await site.person('Sid Session', 'editor');
  const other = await site.sit({ as: person, at: '/content' });
  other.watch.expect(401, /^\/api\/v1\//);
  const { page } = await site.sit({ as: person, at: '/account/security' });
  const list = page.getByRole('list', { name: 'Where you are signed in' });
  await list.getByText('This device').waitFor();
  expect(await list.getByRole('listitem').count()).toBe(2);
  expect(
    await faultsEverywhere(page, 'the security page', () => list.getByText('This device').waitFor()),
  ).toEqual([]);
  await list.getByRole('button', { name: /^Sign out / }).click();
  await list.getByRole('button').waitFor({ state: 'detached' });
  expect(await list.getByRole('listitem').count()).toBe(1);
  await other.page.reload();
  await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('nothing of the session can be read by a script', async () => {
  const person = await site.person('Hal Script', 'editor');
  const { page, context } = await site.sit({ as: person });
  const seen = await page.evaluate(() =>
    JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]),
  );
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name.includes('galley_session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(seen).not.toContain(session?.value);
  expect(seen).not.toMatch(/eyJ|token/);
});
