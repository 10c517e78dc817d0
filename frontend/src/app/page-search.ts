/** What the address of a plain list says: which page, and which words. */
export interface PageSearch {
  page?: number;
  q?: string;
}

export function parsePage(raw: Record<string, unknown>): PageSearch {
  const page = Number(raw.page);
  const q = typeof raw.q === 'number' ? String(raw.q) : raw.q;
  return {
    page: Number.isSafeInteger(page) && page > 1 ? page : undefined,
    q: typeof q === 'string' && q !== '' ? q : undefined,
  };
}
