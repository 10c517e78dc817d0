import { describe, expect, it } from 'vitest';
import { confirmation } from './confirmation';

describe('the question who one is', () => {
  it('is asked once for all who wait, and is over when it is answered', async () => {
    let told = 0;
    const stop = confirmation.subscribe(() => {
      told += 1;
    });
    const answers = Promise.all([confirmation.ask(), confirmation.ask()]);
    expect(confirmation.asked()).toBe(true);
    confirmation.answer(true);
    expect(await answers).toEqual([true, true]);
    expect(confirmation.asked()).toBe(false);
    expect(told).toBe(3);
    stop();
  });
});
