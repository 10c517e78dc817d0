import type { Asset } from '@/api';

export type UploadState = 'waiting' | 'sending' | 'done' | 'failed';

export interface UploadItem {
  id: number;
  name: string;
  bytes: number;
  state: UploadState;
  /** From 0 to 1. */
  progress: number;
  error?: unknown;
  asset?: Asset;
}

export type Uploader = (file: File, options: { onProgress: (fraction: number) => void }) => Promise<Asset>;

/** How many files travel at once: more would only share the same line. */
const AT_ONCE = 2;

/**
 * Files on their way to the library.
 *
 * It outlives the screen, so that going elsewhere does not stop an upload. Invariant: every file
 * handed in ends as `done` or `failed`.
 */
export class UploadQueue {
  #items: UploadItem[] = [];
  #files = new Map<number, File>();
  #listeners = new Set<() => void>();
  #uploaded = new Set<(asset: Asset) => void>();
  #lastId = 0;

  constructor(private readonly upload: Uploader) {}

  readonly items = (): UploadItem[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly onUploaded = (listener: (asset: Asset) => void): (() => void) => {
    this.#uploaded.add(listener);
    return () => this.#uploaded.delete(listener);
  };

  add(files: Iterable<File>): void {
    for (const file of files) {
      this.#lastId += 1;
      this.#files.set(this.#lastId, file);
      this.#publish([
        ...this.#items,
        { id: this.#lastId, name: file.name, bytes: file.size, state: 'waiting', progress: 0 },
      ]);
    }
    this.#drain();
  }

  retry(id: number): void {
    this.#change(id, { state: 'waiting', progress: 0, error: undefined });
    this.#drain();
  }

  /** Takes the finished ones off the list; `id` takes off one. */
  clear(id?: number): void {
    const gone = (item: UploadItem) =>
      item.state !== 'sending' && (id === undefined ? item.state === 'done' : item.id === id);
    for (const item of this.#items.filter(gone)) this.#files.delete(item.id);
    this.#publish(this.#items.filter((item) => !gone(item)));
  }

  #drain(): void {
    const free = AT_ONCE - this.#items.filter((item) => item.state === 'sending').length;
    const next = this.#items.filter((item) => item.state === 'waiting').slice(0, Math.max(0, free));
    for (const item of next) void this.#send(item.id);
  }

  async #send(id: number): Promise<void> {
    const file = this.#files.get(id);
    if (file === undefined) return;
    this.#change(id, { state: 'sending' });
    try {
      const asset = await this.upload(file, { onProgress: (progress) => this.#change(id, { progress }) });
      this.#change(id, { state: 'done', progress: 1, asset });
      this.#files.delete(id);
      for (const listener of this.#uploaded) listener(asset);
    } catch (error) {
      this.#change(id, { state: 'failed', error });
    }
    this.#drain();
  }

  #change(id: number, change: Partial<UploadItem>): void {
    this.#publish(this.#items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  #publish(items: UploadItem[]): void {
    this.#items = items;
    for (const listener of this.#listeners) listener();
  }
}
