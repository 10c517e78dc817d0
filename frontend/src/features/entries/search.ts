import type { EntryQuery, EntryState } from '@/api';

export type EntrySort = NonNullable<EntryQuery['sort']>;

/** What the address of a content list says. */
export interface EntrySearch {
  q?: string;
  state?: EntryState;
  type?: string;
  author?: string;
  tag?: string;
  category?: string;
  sort?: EntrySort;
  page?: number;
}

const STATES: EntryState[] = ['draft', 'in_review', 'approved', 'published', 'changed', 'archived'];
export const SORTS = [
  '-updated_at',
  'updated_at',
  'title',
  '-title',
  '-published_at',
  'published_at',
] as const satisfies EntrySort[];
export const DEFAULT_SORT = '-updated_at';

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Takes what it knows and leaves out the rest: an address somebody typed never breaks the page. */
export function parseEntrySearch(raw: Record<string, unknown>): EntrySearch {
  const page = Number(raw.page);
  const sort = SORTS.find((one) => one === raw.sort);
  return {
    q: text(raw.q),
    state: STATES.find((state) => state === raw.state),
    type: text(raw.type),
    author: text(raw.author),
    tag: text(raw.tag),
    category: text(raw.category),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    page: Number.isSafeInteger(page) && page > 1 ? page : undefined,
  };
}

export function isFiltered({ q, state, type, author, tag, category }: EntrySearch): boolean {
  return [q, state, type, author, tag, category].some((value) => value !== undefined);
}
