// A type of one's own, with every kind of field, filled and kept.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { png } from '../support/documents';
import { EditorPage, eventually, toast } from '../support/editor';
import { givenASite } from '../support/site';

const site = givenASite();

interface Plan {
  label: string;
  kind: string;
  more?: (drawer: ReturnType<Page['getByRole']>, page: Page) => Promise<void>;
}

async function pick(page: Page, box: ReturnType<Page['getByRole']>, option: string): Promise<void> {
  await box.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

function choices(...words: string[]): Plan['more'] {
  return async (drawer) => {
    for (const [at, word] of words.entries()) {
      await drawer.getByRole('button', { name: 'Add a choice' }).click();
      await drawer.getByLabel(`Value of choice ${at + 1}`, { exact: true }).fill(word.toLowerCase());
      await drawer.getByLabel(`Label of choice ${at + 1}`, { exact: true }).fill(word);
    }
  };
}

const FIELDS: readonly Plan[] = [
  {
    label: 'Slug',
    kind: 'Slug',
    more: (drawer, page) => pick(page, drawer.getByRole('combobox', { name: 'Made from' }), 'Title'),
  },
  { label: 'Method', kind: 'Rich text' },
  { label: 'Subtitle', kind: 'Text' },
  { label: 'Story', kind: 'Long text' },
  { label: 'Notes', kind: 'Markdown' },
  {
    label: 'Servings',
    kind: 'Whole number',
    more: async (drawer) => {
      await drawer.getByLabel('Least value').fill('1');
      await drawer.getByLabel('Greatest value').fill('20');
      await drawer.getByRole('textbox', { name: 'Value of new entries' }).fill('2');
    },
  },
  { label: 'Price', kind: 'Decimal number' },
  { label: 'Vegetarian', kind: 'Yes or no' },
  { label: 'First cooked', kind: 'Date' },
  { label: 'Served at', kind: 'Date and time' },
  { label: 'Course', kind: 'One choice', more: choices('Soup', 'Cake') },
  { label: 'Seasons', kind: 'Several choices', more: choices('Spring', 'Autumn', 'Winter') },
  {
    label: 'Cooks',
    kind: 'Relation',
    more: async (drawer, page) => {
      await pick(page, drawer.getByRole('combobox', { name: 'Points at' }), 'Author');
      await drawer.getByRole('switch', { name: 'May hold several' }).check();
    },
  },
  { label: 'Photo', kind: 'Media' },
  { label: 'Source', kind: 'Link' },
  { label: 'Contact', kind: 'E-mail' },
  { label: 'Plate', kind: 'Colour' },
  { label: 'Numbers', kind: 'JSON' },
];

async function addField(page: Page, { label, kind, more }: Plan): Promise<void> {
  await page.getByRole('button', { name: 'Add a field' }).click();
  const drawer = page.getByRole('dialog', { name: 'New field' });
  await drawer.getByLabel('Label', { exact: true }).fill(label);
  await pick(page, drawer.getByRole('combobox', { name: 'Kind' }), kind);
  await more?.(drawer, page);
  await drawer.getByRole('button', { name: 'Add the field' }).click();
  await drawer.waitFor({ state: 'hidden' });
}

async function makeType(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New content type' }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Recipe');
  await page.getByRole('button', { name: 'Make the type' }).click();
  await page.getByRole('heading', { name: 'Recipe' }).waitFor();
  for (const plan of FIELDS) await addField(page, plan);
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await toast(page, 'Recipe was saved.');
}

async function fillFields(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  const field = (name: string) => panel.getByLabel(name, { exact: true });
  await field('Subtitle').fill('For a cold evening');
  await field('Story').fill('My aunt made it.\nShe never wrote it down.');
  await panel.getByRole('textbox', { name: 'Notes' }).fill('Stir *often*.');
  await field('Servings').fill('4');
  await field('Price').fill('12.5');
  await panel.getByRole('switch', { name: 'Vegetarian' }).check();
  await field('First cooked').fill('2026-01-31');
  await field('Served at').fill('2026-02-01T19:30');
  await pick(page, panel.getByRole('combobox', { name: 'Course' }), 'Soup');
  await pick(page, panel.getByRole('combobox', { name: 'Seasons' }), 'Autumn');
  await page.getByRole('option', { name: 'Winter', exact: true }).click();
  await page.keyboard.press('Escape');
  await field('Source').fill('https://example.org/soup');
  await field('Contact').fill('aunt@example.org');
  await field('Plate').fill('#0b5f5b');
  await panel.getByRole('textbox', { name: 'Numbers' }).fill('{"kcal": 320}');
  const chosen = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Upload' }).click();
  await (await chosen).setFiles({
    name: 'soup.png',
    mimeType: 'image/png',
    buffer: png(80, 60, [200, 90, 40]),
  });
  await panel.getByRole('button', { name: 'Remove soup.png' }).waitFor();
}

test('a type with every kind of field is made, and what is filled in is kept', async () => {
  const picked = await site.api.entry('author', { name: 'Ida Frost' });
  const { page } = await site.sit({ as: await site.person('Tom Type', 'admin'), at: '/types' });
  await makeType(page);

  await page.getByRole('link', { name: /^Recipes/ }).click();
  await page.getByRole('button', { name: 'New recipe' }).first().click();
  const editor = await new EditorPage(page).ready();
  await editor.title.fill('Soup for eleven');
  await page.getByRole('textbox', { name: 'Method', exact: true }).click();
  await page.keyboard.type('Boil everything.');
  await editor.tab('Fields');
  await eventually(() => page.getByLabel('Servings', { exact: true }).inputValue()).toBe('2');
  await fillFields(page);

  const cooks = page.getByPlaceholder('Add Cooks');
  await cooks.fill('Ida');
  await page.getByRole('option', { name: 'Ida Frost', exact: true }).click();
  await cooks.fill('Max Weber');
  await page.getByRole('option', { name: 'Create author “Max Weber”' }).click();
  await page.getByRole('list', { name: 'Cooks' }).getByText('Max Weber').waitFor();
  await editor.saved();

  const [made] = (await site.api.list('type=recipe')).data;
  const [, max] = (await site.api.list('type=author&sort=title')).data;
  const [photo] = (await site.api.get<{ data: { id: string }[] }>('/media')).data;
  await eventually(() => site.api.fields(made?.id ?? '')).toMatchObject({
    title: 'Soup for eleven',
    slug: 'soup-for-eleven',
    subtitle: 'For a cold evening',
    story: 'My aunt made it.\nShe never wrote it down.',
    notes: 'Stir *often*.',
    servings: 4,
    vegetarian: true,
    first_cooked: '2026-01-31',
    served_at: expect.stringMatching(/^2026-02-01T18:30:00(\.0+)?Z$/),
    course: 'soup',
    seasons: ['autumn', 'winter'],
    cooks: [picked.id, max?.id],
    photo: photo?.id,
    source: 'https://example.org/soup',
    contact: 'aunt@example.org',
    plate: '#0b5f5b',
    numbers: { kcal: 320 },
  });
  expect(Number((await site.api.fields(made?.id ?? '')).price)).toBe(12.5);

  await page.reload();
  await editor.ready();
  await editor.tab('Fields');
  expect(await page.getByLabel('Served at', { exact: true }).inputValue()).toBe('2026-02-01T19:30');
  expect(await page.getByRole('combobox', { name: 'Course' }).inputValue()).toBe('Soup');
  await page.getByRole('list', { name: 'Cooks' }).getByText('Ida Frost').waitFor();
});

test('what publishing refuses is listed, and each point leads to its field', async () => {
  const fields = [
    { key: 'title', label: 'Title', kind: 'text', required: true },
    { key: 'body', label: 'Body', kind: 'rich_text', required: true },
    { key: 'place', label: 'Place', kind: 'text', required: true },
    { key: 'code', label: 'Code', kind: 'text', unique: true },
  ];
  const type = { key: 'event', name: 'Event', plural: 'Events', kind: 'collection', title_field: 'title' };
  await site.api.post('/types', { ...type, workflow: true, fields });
  const body = { format: 'markdown', value: 'Come.' };
  await site.api.published('event', { title: 'The first', code: 'E1', body, place: 'The hall' });
  const entry = await site.api.entry('event', { title: 'The second', body });
  const { page, watch } = await site.sit({
    as: await site.person('Pia Publish', 'editor'),
    at: `/content/${entry.id}`,
  });
  const editor = await new EditorPage(page).ready();

  await editor.button('Publish…').click();
  expect(await editor.sheet.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
  await editor.sheet.getByRole('button', { name: 'Place is required and empty' }).click();
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('field-place');
  await page.keyboard.type('The garden');
  await editor.saved();

  watch.expect(422, /\/entries\//);
  await editor.tab('Fields');
  const code = page.getByRole('textbox', { name: 'Code' });
  await code.fill('E1');
  await editor.says(/^Not saved: .* Kept on this device\.$/);
  await eventually(() => code.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('tabpanel').getByText('another entry has this value').waitFor();
  await editor.button('Publish…').click();
  await editor.sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await editor.sheet.getByRole('button', { name: /^Code / }).click();
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('field-code');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('E2');
  await editor.saved();
  await editor.publish();
});
