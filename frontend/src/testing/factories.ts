import type { Asset, ContentType, Entry, EntryCounts, EntrySummary, Field, Me, Page, User } from '@/api';

/** Samples of the contract's shapes. Each test says only what it is about. */

const OWNER_ACTIONS = [
  'entry.read',
  'entry.create',
  'entry.edit',
  'entry.submit',
  'entry.review',
  'entry.publish',
  'entry.unpublish',
  'entry.archive',
  'entry.trash',
  'entry.purge',
  'type.read',
  'type.manage',
  'media.read',
  'media.upload',
  'media.edit',
  'media.delete',
  'redirect.read',
  'redirect.manage',
  'user.read',
  'user.manage',
];

export function aMe(more: Partial<Me> = {}): Me {
  return {
    id: 'user-1',
    name: 'Ada Byron',
    email: 'ada@example.org',
    role: 'owner',
    second_factor: { since: null, due_at: null, overdue: false },
    site: { name: 'The Quiet Press', locale: 'en' },
    actions: OWNER_ACTIONS,
    own_actions: ['profile.manage'],
    ...more,
  };
}

/** Somebody who writes and hands in, and may change only what is theirs. */
export function anAuthor(more: Partial<Me> = {}): Me {
  return aMe({
    id: 'user-2',
    name: 'Lev Termen',
    role: 'author',
    actions: ['entry.read', 'entry.create', 'type.read', 'media.read', 'media.upload', 'redirect.read'],
    own_actions: [
      'entry.edit',
      'entry.submit',
      'entry.trash',
      'media.edit',
      'media.delete',
      'profile.manage',
    ],
    ...more,
  });
}

export function aField(more: Partial<Field> = {}): Field {
  const key = more.key ?? 'title';
  return {
    id: `field-${key}`,
    key,
    label: key,
    kind: 'text',
    required: false,
    unique: false,
    localised: false,
    ...more,
  };
}

export function aType(more: Partial<ContentType> = {}): ContentType {
  return {
    id: 'type-1',
    key: 'article',
    name: 'Article',
    plural: 'Articles',
    kind: 'collection',
    title_field: 'title',
    url_pattern: '/articles/{slug}',
    workflow: true,
    built_in: true,
    fields: [
      aField({ label: 'Title', required: true }),
      aField({ key: 'authors', label: 'Authors', kind: 'relation', target: 'author', multiple: true }),
      aField({ key: 'tags', label: 'Tags', kind: 'relation', target: 'tag', multiple: true }),
    ],
    version: 3,
    entry_count: 2,
    ...more,
  };
}

export function aSummary(more: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: 'entry-1',
    type: 'article',
    title: 'The quiet return of the corner bookshop',
    slug: 'the-quiet-return',
    state: 'draft',
    live: false,
    has_changes: true,
    owner: { id: 'user-1', name: 'Ada Byron' },
    authors: [],
    updated_at: '2026-11-20T10:00:00Z',
    published_at: null,
    trashed_at: null,
    version: 4,
    ...more,
  };
}

export function anEntry(more: Partial<Entry> = {}): Entry {
  return {
    id: 'entry-1',
    type: 'article',
    state: 'draft',
    fields: { title: 'The quiet return of the corner bookshop' },
    version: 1,
    draft_number: 1,
    live: null,
    has_changes: true,
    owner: { id: 'user-1', name: 'Ada Byron' },
    created_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T10:00:00Z',
    trashed_at: null,
    url: null,
    refs: {},
    transitions: ['submit', 'publish'],
    ...more,
  };
}

export function aUser(more: Partial<User> = {}): User {
  return {
    id: 'user-1',
    name: 'Ada Byron',
    email: 'ada@example.org',
    role: 'owner',
    state: 'active',
    second_factor: false,
    version: 2,
    created_at: '2026-01-01T00:00:00Z',
    last_seen_at: '2026-11-20T10:00:00Z',
    ...more,
  };
}

export function anAsset(more: Partial<Asset> = {}): Asset {
  return {
    id: 'asset-1',
    name: 'harbour.jpg',
    alt: 'The harbour at dawn',
    mime: 'image/jpeg',
    bytes: 120_000,
    width: 1600,
    height: 1067,
    url: '/media/asset-1/harbour.jpg',
    thumb: '/media/asset-1/thumb',
    sha256: '0',
    created_at: '2026-11-20T10:00:00Z',
    version: 1,
    created_by: 'user-1',
    created_by_name: 'Ada Byron',
    uses: 0,
    ...more,
  };
}

export function aPage<T>(data: T[], more: Partial<Page<T>['meta']> = {}): Page<T> {
  return {
    data,
    meta: { total: data.length, page: 1, per_page: 25, ...more },
    links: { next: null, prev: null },
  };
}

export function counts(more: Partial<EntryCounts> = {}): EntryCounts {
  return {
    all: 0,
    draft: 0,
    in_review: 0,
    approved: 0,
    published: 0,
    changed: 0,
    archived: 0,
    trashed: 0,
    ...more,
  };
}
