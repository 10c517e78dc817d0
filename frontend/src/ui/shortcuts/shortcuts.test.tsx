import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderParts } from '@/testing/render';
import { setPreferences } from '../preferences/preferences';
import { useShortcut } from './shortcuts';

const help = vi.fn();
const content = vi.fn();
const palette = vi.fn();

function Sample() {
  useShortcut('?', help);
  useShortcut('g c', content);
  useShortcut('Mod+k', palette);
  return <input aria-label="Words" />;
}

beforeEach(() => {
  for (const spy of [help, content, palette]) spy.mockClear();
  setPreferences({ letterShortcuts: true });
});

describe('a shortcut', () => {
  it('runs on its key', async () => {
    const { user } = renderParts(<Sample />);
    await user.keyboard('?');
    expect(help).toHaveBeenCalledOnce();
  });

  it('runs on a sequence, and not on its second key alone', async () => {
    const { user } = renderParts(<Sample />);
    await user.keyboard('c');
    expect(content).not.toHaveBeenCalled();
    await user.keyboard('gc');
    expect(content).toHaveBeenCalledOnce();
  });

  it('of one letter stays quiet while somebody types', async () => {
    const { user } = renderParts(<Sample />);
    await user.type(screen.getByLabelText('Words'), 'gc?');
    expect(content).not.toHaveBeenCalled();
    expect(help).not.toHaveBeenCalled();
  });

  it('with Ctrl works while somebody types', async () => {
    const { user } = renderParts(<Sample />);
    screen.getByLabelText('Words').focus();
    await user.keyboard('{Control>}k{/Control}');
    expect(palette).toHaveBeenCalledOnce();
  });

  it('of one letter can be turned off', async () => {
    setPreferences({ letterShortcuts: false });
    const { user } = renderParts(<Sample />);
    await user.keyboard('?gc{Control>}k{/Control}');
    expect(help).not.toHaveBeenCalled();
    expect(content).not.toHaveBeenCalled();
    expect(palette).toHaveBeenCalledOnce();
  });

  it('is gone with the part that had it', async () => {
    const { user, unmount } = renderParts(<Sample />);
    unmount();
    await user.keyboard('?');
    expect(help).not.toHaveBeenCalled();
  });
});
