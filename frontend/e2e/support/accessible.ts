// What axe finds against WCAG 2.2 AA in a real browser, colours included. Invariant: nothing is left out.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from './site';

const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;

/** Until no colour or place is on its way any more; a cursor may blink for ever. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}

/** Violations of the page as it stands. */
async function violations(page: Page, contrast = true): Promise<string[]> {
  await stillness(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ runOnly, judged }) => {
      const answer = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: runOnly.type, values: [...runOnly.values] },
        rules: { 'color-contrast': { enabled: judged } },
        resultTypes: ['violations'],
      });
      return answer.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { runOnly: RULES, judged: contrast },
  );
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wider > 0 ? [...found, `${wider} px wider than the screen`] : found;
}

/** The same screen in both schemes, as it is on a desk. */
export async function faultsInBothSchemes(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    found.push(...(await violations(page)).map((fault) => `${where}, ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** The same screen read from right to left, and loaded anew in the system's own few colours. */
export async function faultsOtherwise(
  page: Page,
  where: string,
  settled: () => Promise<void>,
): Promise<string[]> {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const mirrored = await violations(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.reload();
  await settled();
  // The colours are the system's own there; axe reads those that were meant.
  const forced = await violations(page, false);
  await page.emulateMedia({ forcedColors: 'none' });
  return [
    ...mirrored.map((fault) => `${where}, right to left: ${fault}`),
    ...forced.map((fault) => `${where}, forced colours: ${fault}`),
  ];
}

/** The same screen in both schemes, on a desk and in a hand. */
export async function faultsEverywhere(
  page: Page,
  where: string,
  settled: () => Promise<void>,
): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await settled();
    found.push(...(await faultsInBothSchemes(page, `${where} at ${viewport.width} px`)));
  }
  await page.setViewportSize(DESKTOP);
  return found;
}
