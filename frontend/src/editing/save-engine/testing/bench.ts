/** An engine on a fake clock, server and journal. */
import { SaveEngine } from '../engine';
import type { Fields } from '../types';
import { FakeClock } from './fake-clock';
import { FakeJournal } from './fake-journal';
import { type FakeCommand, type FakeDocument, FakeServer } from './fake-server';

export function bench(fields: Fields = { title: 'One', slug: 'one', body: 'text' }) {
  const clock = new FakeClock();
  const server = new FakeServer(fields);
  const journal = new FakeJournal();
  const engine = new SaveEngine<FakeDocument, FakeCommand>(server.document, {
    transport: server,
    clock,
    journal,
  });
  return { clock, server, journal, engine };
}
