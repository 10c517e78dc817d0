/** The save engine's transport over HTTP: PATCH with `If-Match`, transitions and restores. */
import { api, type Entry, ifMatch, ok, type Transition } from '@/api';
import type { Outcome, SaveRequest, Transport } from '@/editing/save-engine';
import { outcomeOf } from './outcome';

export type EntryCommand =
  | { readonly kind: 'transition'; readonly transition: Transition }
  | { readonly kind: 'restore'; readonly number: number };

/** Browsers refuse larger bodies on requests that may outlive the page. */
const KEEPALIVE_LIMIT = 60_000;

async function settled(request: Promise<{ data: Entry }>): Promise<Outcome<Entry>> {
  try {
    return { kind: 'ok', document: (await request).data };
  } catch (error) {
    return outcomeOf(error);
  }
}

async function latestAuthor(id: string): Promise<string | undefined> {
  try {
    const params = { path: { id }, query: { page: 1, per_page: 1 } };
    return (await ok(api.GET('/entries/{id}/versions', { params }))).data[0]?.author.name;
  } catch {
    return undefined;
  }
}

export function entryTransport(id: string): Transport<Entry, EntryCommand> {
  const save = ({ version, fields, cause, label, keepalive }: SaveRequest) => {
    const body = { fields: { ...fields }, cause, ...(label === undefined ? {} : { label }) };
    const params = { path: { id }, header: ifMatch(version) };
    const small = keepalive && JSON.stringify(body).length < KEEPALIVE_LIMIT;
    return settled(ok(api.PATCH('/entries/{id}', { params, body, keepalive: small })));
  };

  const command = (what: EntryCommand, version: number) => {
    const header = ifMatch(version);
    if (what.kind === 'transition') {
      const body = { transition: what.transition };
      return settled(ok(api.POST('/entries/{id}/transitions', { params: { path: { id }, header }, body })));
    }
    const path = { id, number: what.number };
    return settled(ok(api.POST('/entries/{id}/versions/{number}/restore', { params: { path, header } })));
  };

  const fetch = async () => {
    const outcome = await settled(ok(api.GET('/entries/{id}', { params: { path: { id } } })));
    const author = outcome.kind === 'ok' ? await latestAuthor(id) : undefined;
    return author === undefined ? outcome : { ...outcome, author };
  };

  return { save, command, fetch };
}
