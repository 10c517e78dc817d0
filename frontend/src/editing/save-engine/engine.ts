/**
 * Saves a draft without ever getting in the writer's way: one request in flight, one waiting.
 * Invariants: the answer to a request is taken in before the next one starts; typed text is either on the server,
 * still in `fields`, or given up by its author's word; every dispatch settles exactly once.
 */
import { Announcer } from './announcer';
import { Debounce } from './debounce';
import { EditedFields, type Snapshot } from './edited-fields';
import { sameJson } from './equal';
import { JournalKeeper } from './journal-keeper';
import { mergeByField } from './merge';
import { type Pending, PendingSlot } from './pending-slot';
import { Retry } from './retry';
import type {
  Choice,
  Clock,
  Conflict,
  EngineOptions,
  EnginePorts,
  EngineState,
  Failure,
  Fields,
  Intent,
  Outcome,
  ServerDocument,
  Settlement,
  Transport,
} from './types';
import { failureOf, type Halt, heldKeys, sameState, settlementWhenHalted, statusOf } from './verdicts';

const REBASE_LIMIT = 4;

export class SaveEngine<D extends ServerDocument, C> {
  readonly #transport: Transport<D, C>;
  readonly #clock: Clock;
  readonly #fields: EditedFields;
  readonly #keeper: JournalKeeper;
  readonly #debounce: Debounce;
  readonly #retry: Retry;
  readonly #slot = new PendingSlot<D, C>();
  readonly #announcer = new Announcer();
  #document: D;
  #inFlight: Intent<C> | null = null;
  #halt: Halt | null = null;
  #failure: Failure | null = null;
  #conflict: Conflict<D> | null = null;
  #notice: EngineState<D>['notice'] = null;
  #savedAt: number | null = null;
  #state: EngineState<D>;

  constructor(document: D, ports: EnginePorts<D, C>, options: EngineOptions = {}) {
    this.#document = document;
    this.#transport = ports.transport;
    this.#clock = ports.clock;
    this.#fields = new EditedFields(document.fields, options.same ?? ((_key, a, b) => sameJson(a, b)));
    this.#keeper = new JournalKeeper({
      journal: ports.journal,
      clock: ports.clock,
      fields: this.#fields,
      version: () => this.#document.version,
      changed: () => this.#publish(),
    });
    const dispatchEdit = () => void this.dispatch({ kind: 'edit' });
    this.#debounce = new Debounce(
      ports.clock,
      options.quietMs ?? 1200,
      options.maxWaitMs ?? 8000,
      dispatchEdit,
    );
    this.#retry = new Retry(ports.clock, dispatchEdit);
    this.#state = this.#describe();
  }

  getState = (): EngineState<D> => this.#state;

  subscribe = this.#announcer.onState;

  /** Hears of every value that changed, typed or taken in; big values that are read lazily are not announced. */
  subscribeValues = this.#announcer.onValues;

  /** Hears of server values that replaced what was on screen. */
  onAdopted = this.#announcer.onAdopted;

  value = (key: string): unknown => this.#fields.value(key);

  values = (): Fields => this.#fields.values();

  edit(key: string, value: unknown): void {
    this.#fields.edit(key, value);
    this.#edited(key);
    this.#announcer.values();
  }

  /** Puts kept text back on screen, as an edit of its own that is also shown. */
  restore(values: Fields): void {
    for (const [key, value] of Object.entries(values)) this.edit(key, value);
    this.#announcer.adopted(values, new Set());
  }

  /** For values too big to read on every keystroke. */
  editLazily(key: string, read: () => unknown): void {
    this.#fields.editLazily(key, read);
    this.#edited(key);
  }

  dispatch(intent: Intent<C>): Promise<Settlement<D>> {
    this.#debounce.cancel();
    if (this.#halt !== null) return Promise.resolve(settlementWhenHalted(intent, this.#halt));
    const idle = intent.kind !== 'command' && intent.kind !== 'named' && !this.#fields.dirty;
    if (idle && this.#inFlight === null) {
      return Promise.resolve({ kind: 'dropped', reason: 'nothing-to-save' });
    }
    return new Promise((settle) => {
      this.#slot.offer({ intent, settle });
      this.#drain();
    });
  }

  /** The network is back, or the writer asked: try again now. */
  retryNow(): void {
    if (this.#fields.dirty) void this.dispatch({ kind: 'edit' });
  }

  /** Signed in again. Saves go on by themselves; status commands were asked to be confirmed again. */
  signedIn(): void {
    if (this.#halt !== 'signed-out') return;
    this.#halt = null;
    this.#publish();
    this.retryNow();
  }

  /** The other side signed us out before a request could tell. */
  signedOut(): void {
    if (this.#halt === null) this.#stop('signed-out');
  }

  /** Answers the conflict field by field; stays in conflict if a new overlap appeared meanwhile. */
  resolveConflict(choices: Readonly<Record<string, Choice>>): Promise<Settlement<D>> {
    const conflict = this.#conflict;
    if (this.#halt !== 'conflict' || conflict === null) {
      return Promise.resolve({ kind: 'dropped', reason: 'nothing-to-save' });
    }
    const overlaps = this.#merge(conflict.theirs).overlaps;
    if (overlaps.some(({ key }) => choices[key] === undefined)) {
      this.#conflict = { ...conflict, overlaps };
      this.#publish();
      return Promise.resolve({ kind: 'needs-confirm', reason: 'conflict' });
    }
    this.#fields.yieldTo(overlaps.map(({ key }) => key).filter((key) => choices[key] === 'theirs'));
    this.#halt = null;
    this.#conflict = null;
    this.#adopt(conflict.theirs, null);
    return this.dispatch({ kind: 'blur' });
  }

  dismissNotice(): void {
    this.#notice = null;
    this.#publish();
  }

  /** Puts what is unsaved into the journal at once (the page is going away). */
  keep(): Promise<void> {
    return this.#keeper.flush();
  }

  dispose(): void {
    void this.#keeper.flush();
    this.#stop('disposed');
    this.#announcer.silence();
  }

  #edited(key: string): void {
    if (this.#halt === 'disposed') return;
    this.#keeper.edited();
    if (this.#halt === null) this.#debounce.poke();
    if (this.#conflict !== null) this.#widenConflict(this.#conflict, key);
    this.#publish();
  }

  /** Typing goes on during a conflict and may reach another field that they changed. */
  #widenConflict(conflict: Conflict<D>, key: string): void {
    const known = conflict.overlaps.some((overlap) => overlap.key === key);
    const moved = !this.#fields.same(key, this.#fields.base[key], conflict.theirs.fields[key]);
    if (moved && !known) this.#conflict = { ...conflict, overlaps: this.#merge(conflict.theirs).overlaps };
  }

  #drain(): void {
    if (this.#inFlight !== null || this.#halt !== null) return;
    const pending = this.#slot.take();
    if (pending !== null) void this.#perform(pending);
  }

  async #perform(pending: Pending<D, C>): Promise<void> {
    this.#begin(pending.intent);
    const settlement = await this.#send(pending.intent);
    this.#end();
    pending.settle(settlement);
    this.#drain();
  }

  #begin(intent: Intent<C>): void {
    this.#inFlight = intent;
    this.#fields.requestOut(true);
    this.#retry.cancel();
    this.#publish();
  }

  #end(): void {
    this.#inFlight = null;
    this.#fields.requestOut(false);
    this.#publish();
  }

  async #send(intent: Intent<C>): Promise<Settlement<D>> {
    const noticeBefore = this.#notice?.id;
    const saved = await this.#saveText(intent);
    if (intent.kind !== 'command') return saved;
    if (saved.kind === 'dropped' ? saved.reason !== 'nothing-to-save' : saved.kind !== 'saved') {
      return this.#halt === null ? saved : settlementWhenHalted(intent, this.#halt);
    }
    if (this.#notice?.id !== noticeBefore) return { kind: 'needs-confirm', reason: 'changed' };
    return this.#runCommand(intent.command);
  }

  async #saveText(intent: Intent<C>): Promise<Settlement<D>> {
    for (let attempt = 0; attempt < REBASE_LIMIT; attempt += 1) {
      const snapshot = this.#fields.takeSnapshot();
      if (snapshot.revisions.size === 0 && (intent.kind !== 'named' || this.#fields.holdsBack)) {
        return this.#nothingSent(attempt > 0);
      }
      const outcome = await this.#transport.save({
        version: this.#document.version,
        fields: snapshot.fields,
        cause: intent.kind === 'named' || intent.kind === 'command' ? 'save' : 'autosave',
        ...(intent.kind === 'named' && intent.label !== undefined ? { label: intent.label } : {}),
        keepalive: intent.kind === 'leave',
      });
      const settlement = await this.#afterSave(outcome, snapshot);
      if (settlement !== 'again') return settlement;
    }
    return this.#fail(failureOf('stale', 'The draft keeps changing on the server.'), true);
  }

  async #afterSave(outcome: Outcome<D>, snapshot: Snapshot): Promise<Settlement<D> | 'again'> {
    switch (outcome.kind) {
      case 'ok':
        this.#fields.acknowledged();
        this.#savedAt = this.#clock.now();
        this.#failure = this.#fields.holdsBack ? this.#failure : null;
        this.#retry.reset();
        this.#adopt(outcome.document, snapshot);
        return this.#fields.holdsBack
          ? this.#nothingSent(true)
          : { kind: 'saved', document: outcome.document };
      case 'stale':
        return (await this.#reconcile()) ?? 'again';
      case 'invalid': {
        const keys = heldKeys(outcome.failure, snapshot.revisions);
        this.#failure = outcome.failure;
        if (keys.length === 0) return this.#fail(outcome.failure, false);
        this.#fields.holdBack(keys, snapshot);
        return 'again';
      }
      default:
        this.#fields.lost(snapshot);
        return this.#afterTrouble(outcome);
    }
  }

  async #runCommand(command: C): Promise<Settlement<D>> {
    const outcome = await this.#transport.command(command, this.#document.version);
    switch (outcome.kind) {
      case 'ok':
        this.#adopt(outcome.document, null);
        return { kind: 'saved', document: outcome.document };
      case 'stale':
        return (await this.#reconcile()) ?? { kind: 'needs-confirm', reason: 'changed' };
      case 'invalid':
        return { kind: 'failed', failure: outcome.failure };
      case 'gone':
      case 'signed-out':
        this.#stop(outcome.kind);
        return settlementWhenHalted({ kind: 'command', command }, outcome.kind);
      case 'offline':
        return { kind: 'failed', failure: failureOf('offline', 'No connection.') };
      case 'failed':
        return { kind: 'failed', failure: outcome.failure };
    }
  }

  /** Fetches theirs and merges by field. `null` means: merged, go on. */
  async #reconcile(): Promise<Settlement<D> | null> {
    const outcome = await this.#transport.fetch();
    if (outcome.kind !== 'ok') return this.#afterTrouble(outcome);
    const { document, author } = outcome;
    const merge = this.#merge(document);
    const by = author === undefined ? {} : { author };
    if (merge.overlaps.length > 0) {
      this.#conflict = { theirs: document, overlaps: merge.overlaps, ...by };
      this.#stop('conflict');
      return { kind: 'needs-confirm', reason: 'conflict' };
    }
    if (merge.taken.length > 0) {
      this.#notice = { id: (this.#notice?.id ?? 0) + 1, keys: merge.taken, ...by };
    }
    this.#adopt(document, null);
    return null;
  }

  #merge(theirs: D) {
    return mergeByField({
      base: this.#fields.base,
      mine: this.#fields.values(),
      theirs: theirs.fields,
      dirtyKeys: this.#fields.dirtyKeys(),
      same: (key, a, b) => this.#fields.same(key, a, b),
      isOurs: (key, value) => this.#fields.isOurs(key, value),
    });
  }

  #afterTrouble(outcome: Exclude<Outcome<D>, { kind: 'ok' }>): Settlement<D> {
    switch (outcome.kind) {
      case 'signed-out':
      case 'gone':
        this.#stop(outcome.kind);
        return { kind: 'dropped', reason: outcome.kind };
      case 'offline':
        return this.#fail(failureOf('offline', 'No connection.'), true);
      case 'stale':
        return this.#fail(failureOf('stale', 'The draft changed on the server.'), true);
      case 'invalid':
        return this.#fail(outcome.failure, false);
      case 'failed':
        return this.#fail(outcome.failure, outcome.retryable, outcome.retryAfterMs);
    }
  }

  #fail(failure: Failure, retryable: boolean, retryAfterMs?: number): Settlement<D> {
    this.#failure = failure;
    if (retryable && this.#halt === null) this.#retry.schedule(retryAfterMs);
    return { kind: 'failed', failure };
  }

  #nothingSent(sentBefore: boolean): Settlement<D> {
    if (this.#fields.holdsBack && this.#failure !== null) return { kind: 'failed', failure: this.#failure };
    return sentBefore
      ? { kind: 'saved', document: this.#document }
      : { kind: 'dropped', reason: 'nothing-to-save' };
  }

  #adopt(document: D, snapshot: Snapshot | null): void {
    this.#document = document;
    const changed = this.#fields.adopt(document.fields, snapshot);
    void this.#keeper.flush();
    this.#announcer.adopted(changed, new Set(snapshot?.revisions.keys()));
    this.#publish();
  }

  #stop(reason: Halt): void {
    this.#halt = reason;
    this.#debounce.cancel();
    this.#retry.cancel();
    const waiting = this.#slot.take();
    waiting?.settle(settlementWhenHalted(waiting.intent, reason));
    this.#publish();
  }

  #publish(): void {
    const next = this.#describe();
    if (sameState(this.#state, next)) return;
    this.#state = next;
    this.#announcer.state();
  }

  #describe(): EngineState<D> {
    return {
      status: statusOf({
        halt: this.#halt,
        sending: this.#inFlight !== null,
        dirty: this.#fields.dirty,
        failure: this.#failure,
        savedBefore: this.#savedAt !== null,
      }),
      document: this.#document,
      savedAt: this.#savedAt,
      dirtyKeys: this.#fields.dirtyKeys(),
      journaled: this.#keeper.current,
      failure: this.#failure,
      conflict: this.#conflict,
      notice: this.#notice,
      commandRunning: this.#inFlight?.kind === 'command' || this.#slot.intent?.kind === 'command',
    };
  }
}
