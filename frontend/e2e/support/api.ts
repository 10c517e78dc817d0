// What a journey is not about is made through the API. Invariant: every answer that is not expected throws.
import { randomInt } from 'node:crypto';
import type { components } from '../../src/api/schema.gen';

type Schemas = components['schemas'];
export type Entry = Schemas['Entry'];
export type Role = Schemas['Role'];
type Envelope<Data> = { data: Data };

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  /** Where they connect from: limits count per address. */
  readonly address: string;
}

export const PASSWORD = 'a quiet sentence to sign in with';

export function somewhere(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

export class Api {
  readonly #origin: string;
  #token = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async setUp(token: string, site: string): Promise<Person> {
    const owner: Person = { ...aPerson('Ada Byron', 'owner'), email: 'ada@example.org' };
    const body = { token, name: owner.name, email: owner.email, password: owner.password, site_name: site };
    const { data } = await this.post<Envelope<Schemas['Session']>>('/setup', body);
    this.#token = data.access_token;
    return owner;
  }

  async signIn(person: Person): Promise<void> {
    const body = { email: person.email, password: person.password };
    const headers = { 'X-Forwarded-For': person.address };
    const { data } = await this.#send<Envelope<Schemas['Session']>>('POST', '/auth/login', body, headers);
    this.#token = data.access_token;
  }

  async person(name: string, role: Role): Promise<Person> {
    const person = aPerson(name, role);
    const { address: _unused, ...body } = person;
    await this.post('/users', body);
    return person;
  }

  async entry(type: string, fields: Record<string, unknown>): Promise<Entry> {
    return (await this.post<Envelope<Entry>>('/entries', { type, fields })).data;
  }

  async published(type: string, fields: Record<string, unknown>): Promise<Entry> {
    return this.transition(await this.entry(type, fields), 'publish');
  }

  async transition({ id, version }: Pick<Entry, 'id' | 'version'>, transition: string): Promise<Entry> {
    const headers = { 'If-Match': `"${version}"` };
    return (await this.#send<Envelope<Entry>>('POST', `/entries/${id}/transitions`, { transition }, headers))
      .data;
  }

  async change(entry: Pick<Entry, 'id'>, fields: Record<string, unknown>): Promise<Entry> {
    const { version } = await this.read(entry.id);
    const headers = { 'If-Match': `"${version}"` };
    const body = { fields, cause: 'save' };
    return (await this.#send<Envelope<Entry>>('PATCH', `/entries/${entry.id}`, body, headers)).data;
  }

  async read(id: string): Promise<Entry> {
    return (await this.get<Envelope<Entry>>(`/entries/${id}`)).data;
  }

  async fields(id: string): Promise<Record<string, unknown>> {
    return (await this.read(id)).fields as Record<string, unknown>;
  }

  async list(query: string): Promise<{ data: Schemas['EntrySummary'][]; meta: { total: number } }> {
    return this.get(`/entries?${query}`);
  }

  async upload(name: string, bytes: Uint8Array<ArrayBuffer>, alt: string): Promise<Schemas['Asset']> {
    const form = new FormData();
    form.set('alt', alt);
    form.set('file', new Blob([bytes], { type: 'image/png' }), name);
    return (await this.#send<Envelope<Schemas['Asset']>>('POST', '/media', form)).data;
  }

  /** As any reader asks, without a name. */
  async reader(path: string): Promise<{ status: number; item: Record<string, unknown> }> {
    const response = await fetch(`${this.#origin}/api/v1/content${path}`);
    const body = (await response.json()) as Partial<Envelope<Record<string, unknown>>>;
    return { status: response.status, item: body.data ?? {} };
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#send<Answer>('GET', path);
  }

  post<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#send<Answer>('POST', path, body);
  }

  async #send<Answer>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
    const json = body !== undefined && !(body instanceof FormData);
    const response = await fetch(`${this.#origin}/api/v1${path}`, {
      method,
      headers: {
        'X-Galley-Request': '1',
        ...(this.#token === '' ? {} : { Authorization: `Bearer ${this.#token}` }),
        ...(json ? { 'Content-Type': 'application/json' } : {}),
        ...more,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }
}

function aPerson(name: string, role: Role): Person {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}.${randomInt(1e9)}@example.org`;
  return { name, email, password: PASSWORD, role, address: somewhere() };
}
