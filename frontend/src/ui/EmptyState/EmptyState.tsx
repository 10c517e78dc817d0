import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** A proofreader's mark, drawn large: it decorates and is not read out. */
  mark?: string;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ mark = '¶', title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.root}>
      <span className={classes.mark} aria-hidden="true">
        {mark}
      </span>
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <p className={classes.text}>{children}</p>}
      {action}
    </div>
  );
}
