/** The names the rest of the admin uses for the contract's shapes. */

export type Role = 'owner' | 'admin' | 'editor' | 'author' | 'viewer';
export type UserState = 'active' | 'deactivated';
export type EntryState = 'draft' | 'in_review' | 'approved' | 'published' | 'changed' | 'archived';
export type Transition =
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'request_changes'
  | 'publish'
  | 'unpublish'
  | 'archive'
  | 'reopen'
  | 'discard_changes';
export type VersionCause = 'autosave' | 'save' | 'publish' | 'restore' | 'import' | 'create';
export type FieldKind =
  | 'text'
  | 'long_text'
  | 'rich_text'
  | 'markdown'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'select'
  | 'multi_select'
  | 'slug'
  | 'url'
  | 'email'
  | 'colour'
  | 'json'
  | 'media'
  | 'relation';

export interface Me {
  id: string;
  name: string;
  email: string;
  role: Role;
  site: { name: string; locale: string };
  actions: string[];
  own_actions: string[];
}

export interface Session {
  access_token: string;
  expires_at: string;
  user: Me;
}

export interface SetupStatus {
  needed: boolean;
  site_name: string;
}

export interface User {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: UserState;
  version: number;
  created_at: string;
  last_seen_at: string | null;
}

export interface Field {
  id?: string;
  key: string;
  label: string;
  kind: FieldKind;
  required: boolean;
  unique: boolean;
  localised: boolean;
  help?: string | null;
  default?: unknown;
  min?: number | null;
  max?: number | null;
  pattern?: string | null;
  options?: { value: string; label: string }[] | null;
  target?: string | null;
  multiple?: boolean | null;
  source?: string | null;
}

export interface ContentType {
  id: string;
  key: string;
  name: string;
  plural: string;
  kind: 'collection' | 'single';
  title_field: string;
  url_pattern: string | null;
  workflow: boolean;
  built_in: boolean;
  fields: Field[];
  version: number;
  entry_count: number;
}

export type ContentTypeInput = Pick<
  ContentType,
  'key' | 'name' | 'plural' | 'kind' | 'title_field' | 'url_pattern' | 'workflow' | 'fields'
>;

export interface EntrySummary {
  id: string;
  type: string;
  title: string;
  slug: string | null;
  state: EntryState;
  live: boolean;
  has_changes: boolean;
  owner: { id: string; name: string };
  authors: { id: string; title: string }[];
  updated_at: string;
  published_at: string | null;
  trashed_at: string | null;
  version: number;
}

export interface EntryRef {
  id: string;
  kind: 'entry' | 'asset';
  type: string;
  title: string;
  url?: string | null;
  thumb?: string | null;
}

export interface Entry {
  id: string;
  type: string;
  state: EntryState;
  fields: Record<string, unknown>;
  version: number;
  draft_number: number;
  live: { number: number; published_at: string; first_published_at: string } | null;
  has_changes: boolean;
  owner: { id: string; name: string };
  created_at: string;
  updated_at: string;
  trashed_at: string | null;
  url: string | null;
  refs: Record<string, EntryRef>;
  transitions: Transition[];
}

export interface EntryVersion {
  number: number;
  cause: VersionCause;
  label?: string | null;
  author: { id: string; name: string };
  created_at: string;
  live: boolean;
  current: boolean;
}

export type EntryVersionDetail = EntryVersion & { fields: Record<string, unknown> };

export interface Usage {
  id: string;
  type: string;
  title: string;
  live: boolean;
}

export interface Asset {
  id: string;
  name: string;
  alt: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  url: string;
  thumb: string;
  sha256: string;
  created_at: string;
  version: number;
  created_by: string | null;
  created_by_name: string | null;
  uses: number;
}

export interface Redirect {
  id: string;
  from: string;
  to: string;
  permanent: boolean;
  created_at?: string;
}

export interface PageMeta {
  total: number;
  page: number;
  per_page: number;
}

export interface Page<T> {
  data: T[];
  meta: PageMeta;
  links: { next: string | null; prev: string | null };
}

export type EntryCounts = Record<EntryState | 'all' | 'trashed', number>;

export type DocumentFormat = 'json' | 'html' | 'markdown' | 'text';

export interface ProblemField {
  pointer: string;
  code: string;
  detail: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  request_id?: string;
  current_version?: number;
  errors?: ProblemField[];
}
