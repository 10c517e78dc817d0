import { describe, expect, it } from 'vitest';
import { bench } from './testing/bench';
import { settle } from './testing/fake-clock';

const invalid = (pointer: string) => ({
  kind: 'invalid' as const,
  detail: 'Not accepted.',
  violations: [{ pointer, code: 'field.too_long', detail: 'At most 10 characters.' }],
});

describe('no connection', () => {
  it('says so, keeps the text and tries again by itself', async () => {
    const { engine, server, clock } = bench();
    engine.edit('title', 'Two');
    const first = engine.dispatch({ kind: 'blur' });
    server.deliver('lose-request');
    expect((await first).kind).toBe('failed');
    expect(engine.getState().status).toBe('offline');
    await clock.advance(2000);
    server.deliver();
    await settle();
    expect(engine.getState().status).toBe('saved');
    expect(server.document.fields.title).toBe('Two');
  });

  it('an answer lost on the way back is not mistaken for somebody else', async () => {
    const { engine, server, clock } = bench();
    engine.edit('body', 'first');
    void engine.dispatch({ kind: 'blur' });
    server.deliver('lose-answer');
    await settle();
    engine.edit('body', 'second');
    await clock.advance(1200);
    server.deliver();
    await settle();
    server.deliver();
    await settle();
    expect(engine.getState().conflict).toBeNull();
    expect(engine.getState().notice).toBeNull();
    server.deliver();
    await settle();
    expect(server.document.fields.body).toBe('second');
    expect(engine.getState().status).toBe('saved');
  });

  it('a status command is not repeated behind its sender’s back', async () => {
    const { engine, server, clock } = bench();
    const done = engine.dispatch({ kind: 'command', command: 'publish' });
    await settle();
    server.deliver('lose-request');
    expect(await done).toMatchObject({ kind: 'failed', failure: { kind: 'offline' } });
    await clock.advance(60_000);
    expect(server.waiting).toHaveLength(0);
  });
});

describe('a refused value', () => {
  it('waits for its author and does not hold up the rest', async () => {
    const { engine, server } = bench();
    server.refuse = (fields) => (fields.title === 'far too long' ? invalid('/fields/title') : null);
    engine.edit('title', 'far too long');
    engine.edit('body', 'more text');
    const done = engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    server.deliver();
    expect((await done).kind).toBe('failed');
    expect(server.document.fields).toMatchObject({ title: 'One', body: 'more text' });
    expect(engine.getState()).toMatchObject({ status: 'error', dirtyKeys: ['title'] });

    engine.edit('title', 'short');
    const again = engine.dispatch({ kind: 'blur' });
    server.deliver();
    expect((await again).kind).toBe('saved');
    expect(engine.getState()).toMatchObject({ status: 'saved', failure: null });
  });

  it('stops a publish, which would leave it out', async () => {
    const { engine, server } = bench();
    server.refuse = (fields) => (fields.title === 'bad' ? invalid('/fields/title') : null);
    engine.edit('title', 'bad');
    const done = engine.dispatch({ kind: 'command', command: 'publish' });
    server.deliver();
    expect((await done).kind).toBe('failed');
    expect(server.commands).toEqual([]);
  });
});

describe('signed out', () => {
  it('freezes, keeps the text and goes on after signing in', async () => {
    const { engine, server, clock } = bench();
    server.signedOut = true;
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(engine.getState().status).toBe('signed-out');
    engine.edit('title', 'Three');
    await clock.advance(20_000);
    expect(server.waiting).toHaveLength(0);

    server.signedOut = false;
    engine.signedIn();
    server.deliver();
    await settle();
    expect(server.document.fields.title).toBe('Three');
  });

  it('asks for a publish to be said again', async () => {
    const { engine, server } = bench();
    server.signedOut = true;
    const publish = engine.dispatch({ kind: 'command', command: 'publish' });
    await settle();
    server.deliver();
    expect(await publish).toEqual({ kind: 'needs-confirm', reason: 'signed-out' });
    server.signedOut = false;
    engine.signedIn();
    await settle();
    expect(server.commands).toEqual([]);
  });
});

describe('somebody else saved first', () => {
  it('takes their fields, keeps ours and says what was merged', async () => {
    const { engine, server } = bench();
    server.editElsewhere({ slug: 'theirs' });
    engine.edit('title', 'Ours');
    const done = engine.dispatch({ kind: 'blur' });
    for (let step = 0; step < 3; step += 1) {
      server.deliver();
      await settle();
    }
    expect((await done).kind).toBe('saved');
    expect(server.document.fields).toMatchObject({ title: 'Ours', slug: 'theirs' });
    expect(engine.getState().notice).toMatchObject({ author: 'Ida', keys: ['slug'] });
    expect(engine.value('slug')).toBe('theirs');
  });

  async function inConflict() {
    const setup = bench();
    setup.server.editElsewhere({ title: 'Theirs', slug: 'theirs' });
    setup.engine.edit('title', 'Ours');
    void setup.engine.dispatch({ kind: 'blur' });
    setup.server.deliver();
    await settle();
    setup.server.deliver();
    await settle();
    return setup;
  }

  it('stops at an overlap with both sides in hand', async () => {
    const { engine, server, clock } = await inConflict();
    expect(engine.getState().conflict?.overlaps).toEqual([{ key: 'title', base: 'One', theirs: 'Theirs' }]);
    expect(engine.value('title')).toBe('Ours');
    engine.edit('body', 'typing goes on');
    await clock.advance(30_000);
    expect(server.waiting).toHaveLength(0);
  });

  it('mine is saved on top of theirs', async () => {
    const { engine, server } = await inConflict();
    const done = engine.resolveConflict({ title: 'mine' });
    server.deliver();
    expect((await done).kind).toBe('saved');
    expect(server.document.fields).toMatchObject({ title: 'Ours', slug: 'theirs' });
  });

  it('theirs replaces mine on screen', async () => {
    const { engine } = await inConflict();
    await engine.resolveConflict({ title: 'theirs' });
    expect(engine.value('title')).toBe('Theirs');
    expect(engine.getState().status).toBe('clean');
  });

  it('an overlap that appeared during the conflict is asked about too', async () => {
    const { engine } = await inConflict();
    engine.edit('slug', 'ours');
    expect(engine.getState().conflict?.overlaps.map(({ key }) => key)).toEqual(['title', 'slug']);
    expect(await engine.resolveConflict({ title: 'mine' })).toMatchObject({ kind: 'needs-confirm' });
  });

  it('a publish that met a change asks again', async () => {
    const { engine, server } = bench();
    server.editElsewhere({ slug: 'theirs' });
    const publish = engine.dispatch({ kind: 'command', command: 'publish' });
    await settle();
    server.deliver();
    await settle();
    server.deliver();
    expect(await publish).toEqual({ kind: 'needs-confirm', reason: 'changed' });
    expect(server.commands).toEqual([]);
  });
});

describe('gone', () => {
  it('stops and keeps what was written', async () => {
    const { engine, server, journal, clock } = bench();
    server.gone = true;
    engine.edit('title', 'Two');
    await clock.advance(500);
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(engine.getState().status).toBe('gone');
    expect(engine.value('title')).toBe('Two');
    expect(journal.entry?.fields).toEqual({ title: 'Two' });
  });
});

describe('the journal', () => {
  it('holds unsaved text within half a second, and lets go of it once it is saved', async () => {
    const { engine, server, journal, clock } = bench();
    engine.edit('title', 'Two');
    expect(engine.getState().journaled).toBe(false);
    await clock.advance(500);
    expect(journal.entry).toMatchObject({ baseVersion: 1, fields: { title: 'Two' }, base: { title: 'One' } });
    expect(engine.getState().journaled).toBe(true);
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(journal.entry).toBeNull();
  });

  it('keeps what was typed while the save that landed was out', async () => {
    const { engine, server, journal, clock } = bench();
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    await clock.advance(500);
    engine.edit('body', 'later');
    server.deliver();
    await settle();
    expect(journal.entry).toMatchObject({ baseVersion: 2, fields: { body: 'later' } });
  });

  it('a device without storage is not called safe', async () => {
    const { engine, journal, clock } = bench();
    journal.broken = true;
    engine.edit('title', 'Two');
    await clock.advance(1000);
    expect(engine.getState().journaled).toBe(false);
  });
});
