/**
 * A server with optimistic concurrency, held at arm's length: requests wait until the test delivers or loses them.
 * It remembers every value it ever stored, so that a test can say whether a keystroke survived.
 */
import type { Failure, Fields, Outcome, SaveRequest, ServerDocument, Transport } from '../types';

export type FakeCommand = 'publish' | 'discard';

export interface FakeDocument extends ServerDocument {
  readonly published: Fields | null;
}

type Delivery = 'arrive' | 'lose-request' | 'lose-answer';

interface Waiting {
  readonly what: 'save' | 'command' | 'fetch';
  readonly request: SaveRequest | null;
  readonly run: () => Outcome<FakeDocument>;
  readonly answer: (outcome: Outcome<FakeDocument>) => void;
}

export class FakeServer implements Transport<FakeDocument, FakeCommand> {
  document: FakeDocument;
  readonly stored: Fields[];
  readonly saves: SaveRequest[] = [];
  readonly commands: FakeCommand[] = [];
  readonly waiting: Waiting[] = [];
  mostAtOnce = 0;
  signedOut = false;
  gone = false;
  refuse: ((fields: Fields) => Failure | null) | null = null;
  clean: (fields: Fields) => Fields = (fields) => fields;

  constructor(fields: Fields) {
    this.document = { version: 1, fields, published: null };
    this.stored = [fields];
  }

  save = (request: SaveRequest) => this.#wait('save', request, () => this.#save(request));

  command = (command: FakeCommand, version: number) =>
    this.#wait('command', null, () => this.#command(command, version));

  fetch = () => this.#wait('fetch', null, () => this.#blocked() ?? this.#ok('Ida'));

  /** Lets the oldest request through, or loses it on the way there or back. */
  deliver(how: Delivery = 'arrive'): void {
    const next = this.waiting.shift();
    if (next === undefined) return;
    const outcome = how === 'lose-request' ? null : next.run();
    next.answer(how === 'arrive' && outcome !== null ? outcome : { kind: 'offline' });
  }

  /** Somebody else writes. */
  editElsewhere(fields: Fields): void {
    this.#store({ ...this.document.fields, ...fields });
  }

  #wait(what: Waiting['what'], request: SaveRequest | null, run: Waiting['run']) {
    return new Promise<Outcome<FakeDocument>>((answer) => {
      this.waiting.push({ what, request, run, answer });
      this.mostAtOnce = Math.max(this.mostAtOnce, this.waiting.length);
    });
  }

  #blocked(): Outcome<FakeDocument> | null {
    if (this.signedOut) return { kind: 'signed-out' };
    return this.gone ? { kind: 'gone' } : null;
  }

  #ok(author?: string): Outcome<FakeDocument> {
    return { kind: 'ok', document: this.document, ...(author === undefined ? {} : { author }) };
  }

  #save(request: SaveRequest): Outcome<FakeDocument> {
    const blocked = this.#blocked();
    if (blocked !== null) return blocked;
    if (request.version !== this.document.version) return { kind: 'stale' };
    const failure = this.refuse?.(request.fields) ?? null;
    if (failure !== null) return { kind: 'invalid', failure };
    this.saves.push(request);
    this.#store(this.clean({ ...this.document.fields, ...request.fields }));
    return this.#ok();
  }

  #command(command: FakeCommand, version: number): Outcome<FakeDocument> {
    const blocked = this.#blocked();
    if (blocked !== null) return blocked;
    if (version !== this.document.version) return { kind: 'stale' };
    this.commands.push(command);
    const { fields, published } = this.document;
    if (command === 'publish') this.document = { version: version + 1, fields, published: fields };
    else this.#store(published ?? fields);
    return this.#ok();
  }

  #store(fields: Fields): void {
    this.document = { ...this.document, version: this.document.version + 1, fields };
    this.stored.push(fields);
  }
}
