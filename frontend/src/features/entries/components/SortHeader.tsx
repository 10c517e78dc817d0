import { UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import classes from './SortHeader.module.css';

interface SortHeaderProps {
  label: string;
  by: string;
  /** Which way the first press sorts: dates newest first, words from A. */
  first: string;
  sort: string;
  onSort: (sort: string) => void;
}

export function SortHeader({ label, by, first, sort, onSort }: SortHeaderProps) {
  const up = sort === by;
  const down = sort === `-${by}`;
  const next = up ? `-${by}` : down ? by : first;
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
