// The writing screen as a writer finds it: by the names of its parts.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export class EditorPage {
  readonly title: Locator;
  readonly body: Locator;
  readonly toolbar: Locator;
  readonly sheet: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title', exact: true });
    this.body = page.getByRole('textbox', { name: 'Body', exact: true });
    this.toolbar = page.getByRole('toolbar', { name: 'Formatting' });
    this.sheet = page.getByRole('dialog', { name: /^Publish/ });
  }

  async ready(): Promise<this> {
    await this.title.waitFor();
    return this;
  }

  /** What the bar says about the text, in words that can be seen. */
  says(words: RegExp): Promise<void> {
    return this.page.getByRole('main').getByTitle(words).waitFor();
  }

  saved(): Promise<void> {
    return this.says(/^(Saved|Draft saved) /);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  async toolbarMenu(button: string, item: string): Promise<void> {
    await this.toolbar.getByRole('button', { name: button }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async more(item: string): Promise<void> {
    await this.button('More actions').click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async tab(name: 'Publish' | 'Fields' | 'History'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Opens the sheet, confirms, and waits for the word that readers have it. */
  async publish(changes = false): Promise<void> {
    await this.button(changes ? 'Publish changes' : 'Publish…').click();
    await this.sheet
      .getByRole('button', { name: changes ? 'Publish changes' : 'Publish', exact: true })
      .click();
    await toast(this.page, changes ? 'Changes published' : 'Published');
    await this.button('Up to date').waitFor();
  }

  async text(): Promise<string> {
    return this.body.innerText();
  }
}

export async function toast(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('region', { name: 'Notices' }).getByText(words).first().waitFor();
}

/** Waits until what is read is what is meant. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read);
}
