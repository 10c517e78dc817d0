import { useState } from 'react';

interface Item {
  id: string;
}

/**
 * Which of the rows are ticked. What was ticked belongs to the list as it is filtered now: another
 * `scope` starts afresh.
 */
export function useSelection<Row extends Item>(rows: Row[], scope: string) {
  const [ticked, setTicked] = useState<{ scope: string; ids: ReadonlySet<string> }>({
    scope,
    ids: new Set(),
  });
  const ids = ticked.scope === scope ? ticked.ids : new Set<string>();
  return {
    ids,
    chosen: rows.filter((row) => ids.has(row.id)),
    select: (next: ReadonlySet<string>) => setTicked({ scope, ids: next }),
    clear: () => setTicked({ scope, ids: new Set() }),
  };
}
