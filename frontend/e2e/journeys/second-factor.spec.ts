// Something that one has, besides the password: an app, backup codes, a device that is trusted.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsInBothSchemes } from '../support/accessible';
import type { Person } from '../support/api';
import { type Desk, givenASite } from '../support/site';
import { codeOf } from '../support/totp';

const site = givenASite();

async function enter(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^Good (morning|afternoon|evening|night)/ }).waitFor();
}

/** Sets up an app on the security page; gives its secret and the backup codes. */
async function setUpApp({ page }: Desk): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Set up an app' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: /^QR code/ }).waitFor();
  const secret = await dialog.locator('code').innerText();
  const code = dialog.getByLabel('Code from the app');
  await code.fill('000000');
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  await dialog.getByText('That code is wrong.').waitFor();
  expect(await faultsInBothSchemes(page, 'the set-up of an app')).toEqual([]);
  await code.fill(codeOf(secret));
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  const sheet = dialog.getByRole('list', { name: 'Backup codes' });
  await sheet.waitFor();
  const codes = await sheet.getByRole('listitem').allInnerTexts();
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
  return { secret, codes: codes.map((line) => line.trim()) };
}

test('an app is set up, asked for at the next sign-in, and a backup code stands in for it once', async () => {
  const person = await site.person('Tess Totp', 'editor');
  const desk = await site.sit({ as: person, at: '/account/security' });
  desk.watch.expect(422, /\/me\/factors\/totp/);
  const { secret, codes } = await setUpApp(desk);
  expect(codes).toHaveLength(10);
  await desk.page.getByText('10 left').waitFor();

  const { page, watch } = await site.sit({ at: '/login' });
  watch.expect(422, /\/auth\/second-factor$/);
  watch.expect(401, /\/auth\/second-factor$/);
  await enter(page, person);
  const code = page.getByLabel('Code from the app');
  await code.waitFor();
  expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
  expect(await faultsInBothSchemes(page, 'the second step')).toEqual([]);
  await code.fill('000000');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('That code is wrong, or was used before.').waitFor();
  await code.fill(codeOf(secret, 1));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await home(page);

  const third = await site.sit({ at: '/login' });
  third.watch.expect(422, /\/auth\/second-factor$/);
  third.watch.expect(401, /\/auth\/second-factor$/);
  await enter(third.page, person);
  await third.page.getByRole('button', { name: 'Use a backup code' }).click();
  await third.page.getByLabel('Backup code').fill(codes[0] ?? '');
  await third.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await home(third.page);
});

test('a device that is trusted is asked for the password alone', async () => {
  const person = await site.person('Dev Ice', 'editor');
  const desk = await site.sit({ as: person, at: '/account/security' });
  desk.watch.expect(422, /\/me\/factors\/totp/);
  const { codes } = await setUpApp(desk);

  const { page } = await site.sit({ at: '/login' });
  await enter(page, person);
  await page.getByRole('button', { name: 'Use a backup code' }).click();
  await page.getByLabel('Backup code').fill(codes[1] ?? '');
  await page.getByLabel('Trust this device for 30 days').check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await home(page);
  await page.getByRole('button', { name: 'Account of Dev Ice' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await enter(page, person);
  await home(page);
});
