// A fresh site and a browser for a file of journeys. Invariant: each journey gets contexts of its own, and their
// complaints are judged when it ends.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, type TestContext } from 'vitest';
import { Api, type Person, type Role, somewhere } from './api';
import { Server } from './server';
import { Watch } from './watch';

const CHROMIUM = process.env.GALLEY_TEST_CHROMIUM ?? '/usr/bin/chromium';
const PICTURES = resolve('../target/e2e');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const PATIENCE_MS = 30_000;

interface Seat {
  /** Without one, nobody is signed in. */
  as?: Person;
  at?: string;
  viewport?: { width: number; height: number };
  scheme?: 'light' | 'dark';
}

/** Somebody at a screen. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
  go: (path: string) => Promise<void>;
}

export interface SiteOptions {
  readonly demo?: boolean;
  /** The journey sets the site up itself. */
  readonly untouched?: boolean;
}

export class Site {
  readonly server: Server;
  api!: Api;
  owner!: Person;
  desks: Desk[] = [];
  readonly #profile = mkdtempSync(join(tmpdir(), 'galley-chromium-'));
  #browser: Awaited<ReturnType<typeof chromium.launch>> | null = null;

  constructor(readonly options: SiteOptions) {
    this.server = new Server(options.demo === true);
  }

  async open(): Promise<void> {
    await this.server.start();
    this.api = new Api(this.server.origin);
    if (this.options.untouched !== true)
      this.owner = await this.api.setUp(this.server.token, 'The Quiet Press');
    this.#browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [...ARGUMENTS, `--disk-cache-dir=${this.#profile}`],
    });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.server.stop();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Somebody sits down, signed in already unless the journey is about that. */
  async sit({ as, at = '/', viewport = DESKTOP, scheme = 'light' }: Seat = {}): Promise<Desk> {
    if (this.#browser === null) throw new Error('the site is not open');
    const context = await this.#browser.newContext({
      baseURL: this.server.origin,
      viewport,
      colorScheme: scheme,
      locale: 'en-GB',
      timezoneId: 'Europe/Warsaw',
      reducedMotion: 'reduce',
      hasTouch: viewport.width < 500,
      extraHTTPHeaders: { 'X-Forwarded-For': as?.address ?? somewhere() },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const watch = new Watch(page);
    const desk: Desk = {
      page,
      context,
      watch,
      go: async (path) => {
        await page.goto(`/admin${path}`);
      },
    };
    this.desks.push(desk);
    if (as !== undefined) {
      const answer = await context.request.post('/api/v1/auth/login', {
        data: { email: as.email, password: as.password, mode: 'cookie' },
        headers: { 'X-Galley-Request': '1' },
      });
      expect(answer.status()).toBe(200);
    }
    await desk.go(at);
    if (as !== undefined) await page.getByRole('button', { name: `Account of ${as.name}` }).waitFor();
    return desk;
  }

  async person(name: string, role: Role): Promise<Person> {
    return this.api.person(name, role);
  }

  /** Ends the journey: pictures of where it failed, then what its pages complained about. */
  async clear(failed: string | null): Promise<void> {
    const desks = this.desks;
    this.desks = [];
    if (failed !== null) await picture(desks, failed);
    await Promise.all(desks.map(({ context }) => context.close()));
    const complaints = desks.flatMap(({ watch }) => watch.complaints);
    expect(complaints).toEqual([]);
  }
}

async function picture(desks: readonly Desk[], name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = name.toLowerCase().replaceAll(/\W+/g, '-').slice(0, 80);
  for (const [at, { page }] of desks.entries()) {
    await page.screenshot({ path: join(PICTURES, `${file}-${at}.png`) }).catch(() => undefined);
  }
}

/** Opens a site before the journeys of this file and closes it after them. */
export function givenASite(options: SiteOptions = {}): Site {
  const site = new Site(options);
  beforeAll(() => site.open());
  afterEach((context: TestContext) => {
    const failed = context.task.result?.state === 'fail' ? context.task.name : null;
    return site.clear(failed);
  });
  afterAll(() => site.close());
  return site;
}
