/**
 * The vocabulary of the save engine: what it is told, what it asks of the world, and how each request ends.
 * Nothing here knows about React, fetch or IndexedDB; those are handed in through the ports.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** What the server answers with: the draft's values and the version that `If-Match` must carry next. */
export interface ServerDocument {
  readonly version: number;
  readonly fields: Fields;
}

/** One violation, as the API reports it: `pointer` is a JSON pointer such as `/fields/title`. */
export interface Violation {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export interface Failure {
  readonly kind: 'offline' | 'invalid' | 'forbidden' | 'stale' | 'signed-out' | 'gone' | 'failed';
  readonly detail: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly violations: readonly Violation[];
}

/** The outcome of one request. A transport never throws for anything the network or the server can do. */
export type Outcome<D> =
  | { readonly kind: 'ok'; readonly document: D; readonly author?: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'invalid'; readonly failure: Failure }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      /** Trying the same again later can help (the server was busy), or it cannot (not allowed). */
      readonly retryable: boolean;
      readonly retryAfterMs?: number;
    };

export type SaveCause = 'autosave' | 'save';

export interface SaveRequest {
  readonly version: number;
  readonly fields: Fields;
  readonly cause: SaveCause;
  readonly label?: string;
  /** The page may be closing: the request has to outlive it. */
  readonly keepalive: boolean;
}

export interface Transport<D, C> {
  save(request: SaveRequest): Promise<Outcome<D>>;
  command(command: C, version: number): Promise<Outcome<D>>;
  fetch(): Promise<Outcome<D>>;
}

export interface Clock {
  now(): number;
  /** Calls back once after `ms`; the returned function cancels it. */
  after(ms: number, run: () => void): () => void;
}

export interface JournalEntry {
  readonly baseVersion: number;
  readonly fields: Fields;
  /** The values the edits started from, so that a later reader can tell whose change is whose. */
  readonly base: Fields;
  readonly at: number;
}

/** Keeps unsaved text on this device. `put` replaces what this session kept before. */
export interface Journal {
  put(entry: JournalEntry): Promise<void>;
  remove(): Promise<void>;
}

export type Intent<C> =
  | { readonly kind: 'edit' }
  | { readonly kind: 'blur' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'named'; readonly label?: string }
  | { readonly kind: 'command'; readonly command: C };

export type IntentKind = Intent<unknown>['kind'];

/** Every dispatch ends in exactly one of these. */
export type Settlement<D> =
  | { readonly kind: 'saved'; readonly document: D }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  /** A stronger request carries the text instead. */
  | { readonly kind: 'superseded' }
  /** A status command met something its sender did not know; they have to say it again. */
  | { readonly kind: 'needs-confirm'; readonly reason: 'conflict' | 'changed' | 'signed-out' };

export type DropReason =
  | 'nothing-to-save'
  | 'conflict'
  | 'signed-out'
  | 'gone'
  | 'command-pending'
  | 'disposed';

export type SaveStatus =
  | 'clean'
  | 'dirty'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'error'
  | 'conflict'
  | 'signed-out'
  | 'gone';

export interface Overlap {
  readonly key: string;
  readonly base: unknown;
  readonly theirs: unknown;
}

export interface Conflict<D> {
  readonly theirs: D;
  readonly author?: string;
  readonly overlaps: readonly Overlap[];
}

/** Someone else's change that was taken in without touching ours. */
export interface MergeNotice {
  readonly id: number;
  readonly author?: string;
  readonly keys: readonly string[];
}

export type Choice = 'mine' | 'theirs';

export interface EngineState<D> {
  readonly status: SaveStatus;
  readonly document: D;
  readonly savedAt: number | null;
  readonly dirtyKeys: readonly string[];
  /** All unsaved text is in the journal of this device. */
  readonly journaled: boolean;
  readonly failure: Failure | null;
  readonly conflict: Conflict<D> | null;
  readonly notice: MergeNotice | null;
  readonly commandRunning: boolean;
}

/** Server values taken in for fields nobody was editing; `sent` names those that answer what we had sent. */
export type AdoptedListener = (values: Fields, sent: ReadonlySet<string>) => void;

export interface EnginePorts<D, C> {
  readonly transport: Transport<D, C>;
  readonly clock: Clock;
  readonly journal: Journal;
}

export interface EngineOptions {
  /** How long a pause in the typing is before it is saved. */
  readonly quietMs?: number;
  /** Somebody who never pauses is saved this often. */
  readonly maxWaitMs?: number;
  readonly same?: (key: string, a: unknown, b: unknown) => boolean;
}
