/**
 * Unsaved text in this browser's IndexedDB. One record per open editor; records of closed ones are what recovery finds.
 * Invariant: nothing is removed here but by a save that landed, by its owner's word, or after 30 days.
 */
import type { JournalEntry } from '../save-engine';

export interface Scope {
  readonly site: string;
  readonly user: string;
  readonly entry: string;
  readonly locale: string;
}

export interface KeptText extends JournalEntry {
  readonly id: string;
  readonly scope: string;
  readonly user: string;
}

const DATABASE = 'galley-recovery';
const STORE = 'drafts';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export function scopeKey(scope: Scope): string {
  return [scope.site, scope.user, scope.entry, scope.locale].map(encodeURIComponent).join('/');
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { keyPath: 'id' });
      store.createIndex('scope', 'scope');
      store.createIndex('at', 'at');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The recovery store is blocked by another tab.'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export async function keepText(text: KeptText): Promise<void> {
  await run('readwrite', (store) => store.put(text));
}

export async function forgetText(id: string): Promise<void> {
  await run('readwrite', (store) => store.delete(id));
}

/** What this device holds for a draft, newest first. */
export async function findText(scope: Scope): Promise<KeptText[]> {
  const found = await run<KeptText[]>('readonly', (store) => store.index('scope').getAll(scopeKey(scope)));
  return found.sort((a, b) => b.at - a.at);
}

export async function forgetOldText(now: number): Promise<void> {
  const old = await run<IDBValidKey[]>('readonly', (store) =>
    store.index('at').getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS)),
  );
  for (const id of old) await forgetText(String(id));
}

/** For signing out on a shared computer: leaves nothing of anybody behind. */
export async function forgetAllText(): Promise<void> {
  await run('readwrite', (store) => store.clear());
}
