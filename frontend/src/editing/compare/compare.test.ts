import { describe, expect, it } from 'vitest';
import { type NodeJson, sameDocument } from '../document/json';
import { diffBlocks } from './block-diff';
import { diffText } from './text-diff';

const p = (text: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const h = (text: string): NodeJson => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});
const doc = (...content: NodeJson[]): NodeJson => ({ type: 'doc', content });

describe('comparing words', () => {
  it('names what was taken out and what was put in', () => {
    expect(diffText('the quiet shop', 'the busy shop')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'quiet' },
      { kind: 'added', text: 'busy' },
      { kind: 'same', text: ' shop' },
    ]);
  });

  it('shows very long texts whole instead of stalling the page', () => {
    const runs = diffText('a '.repeat(40_000), 'b '.repeat(40_000));
    expect(runs.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('comparing blocks', () => {
  it('counts what stayed and compares the words of a reworded paragraph', () => {
    const changes = diffBlocks(
      doc(h('One'), p('Old words'), p('End')),
      doc(h('One'), p('New words'), p('End')),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
  });

  it('shows what is new and what is gone where it stood', () => {
    const before = doc(p('The first paragraph of all'), p('Rents fell by a third'));
    const after = doc(h('New'), p('The very first paragraph of all'), p('Regulars invest their money'));
    expect(diffBlocks(before, after).map(({ kind }) => kind)).toEqual([
      'added',
      'changed',
      'removed',
      'added',
    ]);
  });

  it('tells a new block from a changed one', () => {
    const changes = diffBlocks(doc(p('One')), doc(p('One'), h('Two')));
    expect(changes).toEqual([
      { kind: 'same', count: 1 },
      { kind: 'added', block: h('Two') },
    ]);
  });

  it('does not pair blocks of different types', () => {
    const changes = diffBlocks(doc(p('One')), doc(h('One')));
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('keeps the order when something is taken out in the middle', () => {
    const changes = diffBlocks(doc(p('a'), p('b'), p('c')), doc(p('a'), p('c')));
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same']);
  });
});

describe('two documents mean the same', () => {
  it('with defaults written out or left out', () => {
    const verbose = doc({
      type: 'orderedList',
      attrs: { start: 1, type: null },
      content: [{ type: 'listItem', content: [p('x')] }],
    });
    const short = doc({ type: 'orderedList', content: [{ type: 'listItem', content: [p('x')] }] });
    expect(sameDocument(verbose, short)).toBe(true);
  });

  it('with marks in any order', () => {
    const marked = (...types: string[]) =>
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: types.map((type) => ({ type })) }],
      });
    expect(sameDocument(marked('bold', 'code'), marked('code', 'bold'))).toBe(true);
    expect(sameDocument(marked('bold'), marked('code'))).toBe(false);
  });

  it('when both are empty', () => {
    expect(sameDocument(null, doc({ type: 'paragraph' }))).toBe(true);
    expect(sameDocument(undefined, doc())).toBe(true);
    expect(sameDocument(null, doc(p('x')))).toBe(false);
  });
});
