// A `galley serve` of its own for a file of journeys. Invariant: what was started here is ended here, by its id.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const BINARY = resolve(process.env.GALLEY_TEST_BINARY ?? '../target/debug/galley');
const READY = /^\s*API\s+(http:\/\/127\.0\.0\.1:(\d+))\/api\/v1/m;
const TOKEN = /^\s+([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})\s*$/m;
const START_MS = 60_000;

type Process = ChildProcessByStdio<null, Readable, Readable>;

export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'galley-e2e-'));
  readonly #demo: boolean;
  #process: Process | null = null;
  #port = 0;
  #printed = '';
  origin = '';
  /** Where mail lies that would have been sent. */
  readonly outbox: string;
  /** The one-time code of a server without an owner. */
  token = '';

  constructor(demo: boolean) {
    this.#demo = demo;
    this.outbox = join(this.#folder, 'data/outbox');
  }

  /** Started again, it comes back on the port it had. */
  async start(): Promise<void> {
    this.#printed = '';
    const child = spawn(BINARY, ['serve', ...(this.#demo ? ['--demo'] : [])], {
      cwd: this.#folder,
      env: {
        PATH: process.env.PATH ?? '',
        GALLEY__SERVER__PORT: String(this.#port),
        // People of a journey come from addresses of their own, so that sign-in limits stay as they are.
        GALLEY__SERVER__TRUSTED_PROXIES: '127.0.0.1',
        GALLEY__LOG__FILTER: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const keep = (chunk: Buffer) => {
      this.#printed += chunk.toString();
    };
    child.stderr.on('data', keep);
    await new Promise<void>((ready, failed) => {
      const late = setTimeout(
        () => failed(new Error(`no server after a minute:\n${this.#printed}`)),
        START_MS,
      );
      child.once('error', failed);
      child.once('exit', (code) => failed(new Error(`galley ended (${code}):\n${this.#printed}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        keep(chunk);
        if (READY.test(this.#printed) && (this.token !== '' || TOKEN.test(this.#printed))) {
          clearTimeout(late);
          ready();
        }
      });
    });
    const [, origin, port] = READY.exec(this.#printed) ?? [];
    this.origin = origin ?? '';
    this.#port = Number(port);
    this.token = TOKEN.exec(this.#printed)?.[1] ?? this.token;
  }

  /** Ends it at once, in the middle of whatever it does. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
