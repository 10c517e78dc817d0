// What a page complains about while somebody works on it. Invariant: a complaint nobody announced fails the journey.
import type { Page, Response } from 'playwright-core';

interface Expected {
  readonly status: number;
  readonly path: RegExp;
}

/** Whoever opens the admin without a session is told so by this one answer. */
const ALWAYS: readonly Expected[] = [{ status: 401, path: /\/api\/v1\/me$/ }];

export class Watch {
  readonly complaints: string[] = [];
  #expected: Expected[] = [...ALWAYS];
  #offline = false;

  constructor(page: Page) {
    this.follow(page);
  }

  /** Listens to another tab of the same person too. */
  follow(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      // Answers are judged by their status below, where it is known which were expected.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      this.complaints.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => this.#judge(response));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (this.#offline || reason === 'net::ERR_ABORTED') return;
      this.complaints.push(`${request.method()} ${request.url()}: ${reason}`);
    });
  }

  /** Announces an answer that this journey provokes. */
  expect(status: number, path: RegExp): void {
    this.#expected.push({ status, path });
  }

  /** From here on the server may be out of reach. */
  expectOffline(): void {
    this.#offline = true;
  }

  #judge(response: Response): void {
    const status = response.status();
    if (status < 400) return;
    const { pathname } = new URL(response.url());
    if (this.#expected.some((one) => one.status === status && one.path.test(pathname))) return;
    this.complaints.push(`${status} ${response.request().method()} ${pathname}`);
  }
}
