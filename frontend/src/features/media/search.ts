/** What the address of the library says; `asset` is the one whose drawer is open. */
export interface MediaSearch {
  q?: string;
  page?: number;
  asset?: string;
}

export function parseMediaSearch(raw: Record<string, unknown>): MediaSearch {
  const page = Number(raw.page);
  const q = typeof raw.q === 'number' ? String(raw.q) : raw.q;
  return {
    q: typeof q === 'string' && q !== '' ? q : undefined,
    page: Number.isSafeInteger(page) && page > 1 ? page : undefined,
    asset: typeof raw.asset === 'string' && raw.asset !== '' ? raw.asset : undefined,
  };
}
