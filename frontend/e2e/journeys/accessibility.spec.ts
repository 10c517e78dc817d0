// Every screen and every layer over it, in light and dark, on a desk and in a hand: no violation of WCAG 2.2 AA.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { faultsEverywhere, faultsInBothSchemes, faultsOtherwise } from '../support/accessible';
import type { Person } from '../support/api';
import { EditorPage } from '../support/editor';
import { DESKTOP, givenASite, PHONE } from '../support/site';

const site = givenASite({ demo: true });
let admin: Person;
let article: string;

beforeAll(async () => {
  admin = await site.person('Ann Axe', 'admin');
  article = (await site.api.list('type=article&q=Soup')).data[0]?.id ?? '';
  const trashed = await site.api.entry('article', { title: 'Thrown away' });
  const { page, context } = await site.sit({ as: admin, at: `/content?q=${trashed.fields.title}` });
  await page.getByRole('button', { name: 'Actions for “Thrown away”' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await page.getByText('No title fits “Thrown away”.').waitFor();
  await context.close();
  site.desks = [];
});

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, level: 1 });

/** Each with what is there once it is drawn. */
const SCREENS: readonly [address: () => string, drawn: (page: Page) => Locator][] = [
  [() => '/', (page) => page.getByRole('region', { name: 'Recently published' }).getByRole('link').first()],
  [() => '/content', (page) => page.getByRole('checkbox').nth(3)],
  [() => '/content/t/article?q=nothing+fits', (page) => page.getByText('No title fits')],
  [() => `/content/${article}`, (page) => page.getByRole('textbox', { name: 'Body', exact: true })],
  [() => '/content/no-such-entry', (page) => page.getByText('There is no such entry')],
  [() => '/media', (page) => page.getByRole('main').getByRole('listitem').first()],
  [() => '/trash', (page) => page.getByRole('button', { name: 'Recover: Thrown away' })],
  [() => '/types', (page) => page.getByRole('main').getByRole('link', { name: 'Article' })],
  [() => '/types/article', (page) => page.getByRole('button', { name: 'Edit Body' })],
  [() => '/people', (page) => page.getByRole('button', { name: 'Actions for Ada Byron' })],
  [() => '/redirects', heading('Redirects')],
  [() => '/account', heading('Your account')],
  [() => '/nowhere', (page) => page.getByText('There is nothing at this address.')],
];

test('no screen has a fault', async () => {
  const { page, watch } = await site.sit({ as: admin });
  watch.expect(404, /\/entries\/no-such-entry$/);
  watch.expect(422, /\/entries\/no-such-entry$/);
  const faults: string[] = [];
  for (const [address, drawn] of SCREENS) {
    await page.goto(`/admin${address()}`);
    faults.push(...(await faultsEverywhere(page, address(), () => drawn(page).waitFor())));
  }
  expect(faults).toEqual([]);
});

test.each([DESKTOP, PHONE])(
  'no screen has a fault in forced colours or from right to left, at $width px',
  async (viewport) => {
    const { page, watch } = await site.sit({ as: admin, viewport });
    watch.expect(404, /\/entries\/no-such-entry$/);
    watch.expect(422, /\/entries\/no-such-entry$/);
    const faults: string[] = [];
    for (const [address, drawn] of SCREENS) {
      await page.goto(`/admin${address()}`);
      const settled = () => drawn(page).waitFor();
      await settled();
      faults.push(...(await faultsOtherwise(page, address(), settled)));
    }
    expect(faults).toEqual([]);
  },
);

test('the ways in have no fault', async () => {
  const { page, watch } = await site.sit({ at: '/login' });
  watch.expect(401, /\/auth\/login$/);
  await page.getByLabel('E-mail').fill('nobody@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('nothing');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const said = page.getByRole('alert');
  expect(await faultsEverywhere(page, 'sign in', () => said.waitFor())).toEqual([]);
});

type Opening = (page: Page, editor: EditorPage) => Promise<Locator>;

const OVER_THE_EDITOR: Record<string, Opening> = {
  'the publish sheet': async (_page, editor) => {
    await editor.title.pressSequentially('!');
    await editor.button('Publish changes').click();
    await editor.sheet.getByRole('button', { name: 'Show the difference' }).click();
    return editor.sheet.getByRole('insertion').first();
  },
  'the account menu': async (page) => {
    await page.getByRole('button', { name: 'Account of Ann Axe' }).click();
    return page.getByRole('menuitem', { name: 'Sign out' });
  },
  'the media picker': async (page, editor) => {
    await editor.toolbarMenu('Image', 'Image from the library');
    return page.getByRole('dialog', { name: 'Choose an image' }).getByRole('listitem').first();
  },
  'the palette': async (page) => {
    await page.keyboard.press('ControlOrMeta+K');
    return page.getByRole('combobox', { name: 'Search or jump to' });
  },
  'the block menu': async (page, editor) => {
    await editor.toolbar.getByRole('button', { name: /^Block: / }).click();
    return page.getByRole('menuitem', { name: /^Heading 2/ });
  },
  'the Markdown mode': async (page, editor) => {
    await editor.button('Markdown').click();
    return page.getByRole('textbox', { name: 'Body as Markdown' });
  },
};

test('no layer over the editor has a fault', async () => {
  const faults: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    const { page } = await site.sit({ as: admin, viewport });
    for (const [name, open] of Object.entries(OVER_THE_EDITOR)) {
      await page.goto(`/admin/content/${article}`);
      const editor = await new EditorPage(page).ready();
      await (await open(page, editor)).waitFor();
      faults.push(...(await faultsInBothSchemes(page, `${name} at ${viewport.width} px`)));
    }
  }
  expect(faults).toEqual([]);
});

test('the side panel has no fault in any of its tabs, docked or drawn', async () => {
  const faults: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    const { page } = await site.sit({ as: admin, at: `/content/${article}`, viewport });
    const editor = await new EditorPage(page).ready();
    if (viewport === PHONE) await editor.button('Show the side panel').click();
    for (const tab of ['Publish', 'Fields', 'History'] as const) {
      await editor.tab(tab);
      await page
        .getByRole('tabpanel', { name: tab })
        .getByText(/Slug|Summary|Version/)
        .first()
        .waitFor();
      faults.push(...(await faultsInBothSchemes(page, `${tab} at ${viewport.width} px`)));
    }
  }
  expect(faults).toEqual([]);
});

const OVER_THE_SHELL: readonly [address: string, opener: string, drawn: (page: Page) => Locator][] = [
  ['/people', 'Add a person', (page) => page.getByRole('dialog', { name: 'Add a person' })],
  ['/types', 'New content type', (page) => page.getByRole('dialog', { name: 'New content type' })],
  ['/types/article', 'Add a field', (page) => page.getByRole('dialog', { name: 'New field' })],
  ['/redirects', 'Add a redirect', (page) => page.getByRole('dialog', { name: 'Add a redirect' })],
];

test('no dialog of the other screens has a fault, nor the open filters', async () => {
  const { page } = await site.sit({ as: admin });
  const faults: string[] = [];
  for (const [address, opener, drawn] of OVER_THE_SHELL) {
    await page.goto(`/admin${address}`);
    await page.getByRole('button', { name: opener }).first().click();
    faults.push(...(await faultsEverywhere(page, opener, () => drawn(page).waitFor())));
  }
  await page.goto('/admin/media');
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  faults.push(
    ...(await faultsEverywhere(page, 'a file', () => page.getByRole('dialog', { name: 'File' }).waitFor())),
  );
  await page.goto('/admin/content');
  await page.getByRole('combobox', { name: 'Author' }).click();
  await page.getByRole('option').first().waitFor();
  faults.push(...(await faultsInBothSchemes(page, 'the author filter')));
  await page.goto('/admin/content');
  await page.getByRole('checkbox').nth(1).check();
  faults.push(...(await faultsInBothSchemes(page, 'the bulk bar')));
  expect(faults).toEqual([]);
});
