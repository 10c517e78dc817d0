import { describe, expect, it, vi } from 'vitest';
import type { NodeJson } from '../document';
import type { Converter } from './convert';
import { bodyOf, closeSession, openSession } from './markdown-session';

const original: NodeJson = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }],
};
const converted: NodeJson = { type: 'doc', content: [{ type: 'horizontalRule' }] };
const converter = (): Converter => ({
  toMarkdown: vi.fn(async () => ({ text: 'x', lossy: [] })),
  fromMarkdown: vi.fn(async () => converted),
});

describe('a stay in Markdown mode', () => {
  it('leaves the document alone when nothing was changed', async () => {
    const port = converter();
    expect(await closeSession(openSession(original, 'x'), port)).toBeNull();
    expect(port.fromMarkdown).not.toHaveBeenCalled();
  });

  it('asks the server for the document of a changed text', async () => {
    const port = converter();
    expect(await closeSession({ ...openSession(original, 'x'), text: '---' }, port)).toBe(converted);
    expect(port.fromMarkdown).toHaveBeenCalledWith('---');
  });

  it('saves Markdown while it is changed, and the old document once it is changed back', () => {
    const session = openSession(original, 'x');
    expect(bodyOf(session, 'x!')).toEqual({ format: 'markdown', value: 'x!' });
    expect(bodyOf({ ...session, text: 'x!' }, 'x')).toBe(original);
  });
});
