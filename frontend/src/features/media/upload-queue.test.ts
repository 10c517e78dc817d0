import { describe, expect, it, vi } from 'vitest';
import type { Asset } from '@/api';
import { UploadQueue } from './upload-queue';

function file(name: string): File {
  return new File(['x'], name, { type: 'image/png' });
}

function asset(name: string): Asset {
  return { id: name, name } as Asset;
}

/** An uploader whose answers are given by hand. */
function byHand() {
  const running = new Map<string, { resolve: (asset: Asset) => void; reject: (error: unknown) => void }>();
  const queue = new UploadQueue(
    (given) => new Promise((resolve, reject) => running.set(given.name, { resolve, reject })),
  );
  const states = () => queue.items().map((item) => item.state);
  return { queue, running, states };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the upload queue', () => {
  it('sends two at a time and takes the next when one is through', async () => {
    const { queue, running, states } = byHand();
    queue.add([file('a'), file('b'), file('c')]);
    expect(states()).toEqual(['sending', 'sending', 'waiting']);
    running.get('a')?.resolve(asset('a'));
    await settled();
    expect(states()).toEqual(['done', 'sending', 'sending']);
  });

  it('keeps a file that failed, with its reason, and sends it again on request', async () => {
    const { queue, running, states } = byHand();
    queue.add([file('a')]);
    running.get('a')?.reject(new Error('too large'));
    await settled();
    expect(states()).toEqual(['failed']);
    expect(queue.items()[0]?.error).toEqual(new Error('too large'));
    queue.retry(queue.items()[0]?.id ?? 0);
    expect(states()).toEqual(['sending']);
    running.get('a')?.resolve(asset('a'));
    await settled();
    expect(states()).toEqual(['done']);
  });

  it('goes on with the rest when one fails', async () => {
    const { queue, running, states } = byHand();
    queue.add([file('a'), file('b'), file('c')]);
    running.get('a')?.reject(new Error('damaged'));
    await settled();
    expect(states()).toEqual(['failed', 'sending', 'sending']);
  });

  it('tells of each file that arrived', async () => {
    const { queue, running } = byHand();
    const heard = vi.fn();
    queue.onUploaded(heard);
    queue.add([file('a')]);
    running.get('a')?.resolve(asset('a'));
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith(asset('a'));
  });

  it('clears what is done and leaves what is not', async () => {
    const { queue, running, states } = byHand();
    queue.add([file('a'), file('b')]);
    running.get('a')?.resolve(asset('a'));
    await settled();
    queue.clear();
    expect(states()).toEqual(['sending']);
  });
});
