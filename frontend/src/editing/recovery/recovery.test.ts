import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { sameJson } from '../save-engine';
import { deviceJournal } from './journal';
import { findLeftBehind } from './left-behind';
import { findText, forgetAllText } from './store';

const scope = { site: 'The Quarterly', user: 'u1', entry: 'e1', locale: 'en' };
const NOW = Date.parse('2026-11-22T10:42:00Z');
const entry = { baseVersion: 3, fields: { title: 'Unsaved' }, base: { title: 'Old' }, at: NOW };
const look = (server = { title: 'Old' }, now = NOW) =>
  findLeftBehind(scope, 'this-tab', server, (_key, a, b) => sameJson(a, b), now);

afterEach(forgetAllText);

describe('text kept on this device', () => {
  it('is found again by the next editor of the same draft', async () => {
    await deviceJournal(scope, 'crashed-tab').put(entry);
    expect(await look()).toMatchObject({ fields: { title: 'Unsaved' }, text: { baseVersion: 3 } });
  });

  it('is one record per open editor, the newest one', async () => {
    const journal = deviceJournal(scope, 'crashed-tab');
    await journal.put(entry);
    await journal.put({ ...entry, fields: { title: 'Later' } });
    expect(await findText(scope)).toHaveLength(1);
    expect((await look())?.fields).toEqual({ title: 'Later' });
  });

  it('is not offered to its own editor', async () => {
    await deviceJournal(scope, 'this-tab').put(entry);
    expect(await look()).toBeNull();
  });

  it('belongs to one person and one draft', async () => {
    await deviceJournal({ ...scope, user: 'u2' }, 'crashed-tab').put(entry);
    await deviceJournal({ ...scope, entry: 'e2' }, 'crashed-tab').put(entry);
    expect(await look()).toBeNull();
  });

  it('is let go of when the server has the same', async () => {
    await deviceJournal(scope, 'crashed-tab').put(entry);
    expect(await look({ title: 'Unsaved' })).toBeNull();
    expect(await findText(scope)).toEqual([]);
  });

  it('is removed once a save carried it', async () => {
    const journal = deviceJournal(scope, 'crashed-tab');
    await journal.put(entry);
    await journal.remove();
    expect(await look()).toBeNull();
  });

  it('is kept for 30 days and no longer', async () => {
    await deviceJournal(scope, 'crashed-tab').put(entry);
    const day = 24 * 60 * 60 * 1000;
    expect(await look({ title: 'Old' }, NOW + 29 * day)).not.toBeNull();
    expect(await look({ title: 'Old' }, NOW + 31 * day)).toBeNull();
    expect(await findText(scope)).toEqual([]);
  });
});
