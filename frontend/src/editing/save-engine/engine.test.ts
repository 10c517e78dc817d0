import { describe, expect, it } from 'vitest';
import { bench } from './testing/bench';
import { settle } from './testing/fake-clock';

describe('when text is saved', () => {
  it('an edit is sent after a pause of 1.2 seconds', async () => {
    const { engine, server, clock } = bench();
    engine.edit('title', 'Two');
    expect(engine.getState().status).toBe('dirty');
    await clock.advance(1100);
    expect(server.waiting).toHaveLength(0);
    await clock.advance(100);
    expect(engine.getState().status).toBe('saving');
    server.deliver();
    await settle();
    expect(engine.getState().status).toBe('saved');
    expect(server.document.fields.title).toBe('Two');
    expect(server.saves[0]).toMatchObject({ cause: 'autosave', fields: { title: 'Two' } });
  });

  it('somebody who never pauses is saved every 8 seconds', async () => {
    const { engine, server, clock } = bench();
    for (let tick = 0; tick < 9; tick += 1) {
      engine.edit('body', `text ${tick}`);
      await clock.advance(1000);
    }
    expect(server.waiting).toHaveLength(1);
  });

  it('leaving a field saves at once', () => {
    const { engine, server } = bench();
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    expect(server.waiting).toHaveLength(1);
  });

  it('a named save makes a version even when nothing is unsaved', async () => {
    const { engine, server } = bench();
    const done = engine.dispatch({ kind: 'named', label: 'Before the cut' });
    server.deliver();
    expect((await done).kind).toBe('saved');
    expect(server.saves[0]).toMatchObject({ cause: 'save', label: 'Before the cut', fields: {} });
  });

  it('a background save with nothing to say is dropped', async () => {
    const { engine } = bench();
    expect(await engine.dispatch({ kind: 'blur' })).toEqual({ kind: 'dropped', reason: 'nothing-to-save' });
  });

  it('a value typed back to what is saved is not unsaved', () => {
    const { engine } = bench();
    engine.edit('title', 'Two');
    engine.edit('title', 'One');
    expect(engine.getState().status).toBe('clean');
  });

  it('a big value is read when the request is built, not when it changes', async () => {
    const { engine, server } = bench();
    let reads = 0;
    let text = '';
    for (const letter of 'quiet') {
      text += letter;
      engine.editLazily('body', () => {
        reads += 1;
        return text;
      });
    }
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(server.document.fields.body).toBe('quiet');
    expect(reads).toBe(1);
  });
});

describe('one request at a time', () => {
  it('waits for the new version before it sends the next request', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('title', 'Three');
    const second = engine.dispatch({ kind: 'blur' });
    expect(server.waiting).toHaveLength(1);
    server.deliver();
    await settle();
    expect(server.waiting).toHaveLength(1);
    expect(server.waiting[0]?.request?.version).toBe(2);
    server.deliver();
    expect((await second).kind).toBe('saved');
    expect(server.document.fields.title).toBe('Three');
    expect(server.mostAtOnce).toBe(1);
  });

  it('a waiting save carries what was typed while it waited', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'a');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('title', 'b');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('title', 'c');
    server.deliver();
    await settle();
    expect(server.waiting[0]?.request?.fields).toEqual({ title: 'c' });
  });

  it('a stronger intent takes the waiting place and the weaker one is told', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'a');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('title', 'b');
    const weak = engine.dispatch({ kind: 'edit' });
    const strong = engine.dispatch({ kind: 'named', label: 'kept' });
    const late = engine.dispatch({ kind: 'blur' });
    expect(await weak).toEqual({ kind: 'superseded' });
    expect(await late).toEqual({ kind: 'superseded' });
    server.deliver();
    await settle();
    server.deliver();
    expect((await strong).kind).toBe('saved');
    expect(server.saves[1]?.label).toBe('kept');
  });

  it('a status command is never pushed out, and a second one is refused aloud', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'a');
    void engine.dispatch({ kind: 'blur' });
    const publish = engine.dispatch({ kind: 'command', command: 'publish' });
    void engine.dispatch({ kind: 'named' });
    const second = engine.dispatch({ kind: 'command', command: 'discard' });
    expect(await second).toEqual({ kind: 'dropped', reason: 'command-pending' });
    server.deliver();
    await settle();
    server.deliver();
    expect((await publish).kind).toBe('saved');
    expect(server.commands).toEqual(['publish']);
  });

  it('a status command first saves the text on screen', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'Final');
    const done = engine.dispatch({ kind: 'command', command: 'publish' });
    server.deliver();
    await settle();
    server.deliver();
    expect((await done).kind).toBe('saved');
    expect(server.document.published?.title).toBe('Final');
  });

  it('a background save never changes the status', async () => {
    const { engine, server, clock } = bench();
    engine.edit('title', 'Two');
    await clock.advance(5000);
    server.deliver();
    await settle();
    expect(server.commands).toEqual([]);
  });
});

describe('what comes back', () => {
  it('a field nobody touched since takes the value the server made of it', async () => {
    const { engine, server } = bench();
    server.clean = (fields) => ({ ...fields, slug: `${String(fields.slug)}-2` });
    engine.edit('slug', 'two');
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(engine.value('slug')).toBe('two-2');
  });

  it('a field typed in meanwhile keeps what was typed', async () => {
    const { engine, server } = bench();
    server.clean = (fields) => ({ ...fields, slug: `${String(fields.slug)}-2` });
    engine.edit('slug', 'two');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('slug', 'three');
    server.deliver();
    await settle();
    expect(engine.value('slug')).toBe('three');
    expect(engine.getState().status).toBe('dirty');
  });

  it('tells the screen only about values that really changed', async () => {
    const { engine, server } = bench();
    const heard: unknown[] = [];
    engine.onAdopted((values) => heard.push(values));
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    server.deliver();
    await settle();
    expect(heard).toEqual([]);
  });

  it('typing back to the saved value while a request is out still counts', async () => {
    const { engine, server } = bench();
    engine.edit('title', 'Two');
    void engine.dispatch({ kind: 'blur' });
    engine.edit('title', 'One');
    server.deliver();
    await settle();
    expect(engine.value('title')).toBe('One');
    expect(engine.getState().dirtyKeys).toEqual(['title']);
  });
});
