import { UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { EntrySort } from '../search';
import classes from './SortHeader.module.css';

/** What a list can be sorted by, whichever way. */
export type SortKey = Exclude<EntrySort, `-${string}`>;

interface SortHeaderProps {
  label: string;
  by: SortKey;
  /** Which way the first press sorts: dates newest first, words from A. */
  first: EntrySort;
  sort: EntrySort;
  onSort: (sort: EntrySort) => void;
}

export function SortHeader({ label, by, first, sort, onSort }: SortHeaderProps) {
  const up = sort === by;
  const down = sort === `-${by}`;
  const next: EntrySort = up ? `-${by}` : down ? by : first;
  return (
    <UnstyledButton
      className={classes.button}
      onClick={() => onSort(next)}
      data-active={up || down || undefined}
    >
      {label}
      {up ? <ArrowUp size={13} aria-hidden="true" /> : null}
      {down ? <ArrowDown size={13} aria-hidden="true" /> : null}
    </UnstyledButton>
  );
}
