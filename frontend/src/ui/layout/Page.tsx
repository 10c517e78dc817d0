import type { ReactNode } from 'react';
import { useFormat } from '../format';
import classes from './Page.module.css';
import { useDocumentTitle } from './useDocumentTitle';

interface PageProps {
  title: string;
  count?: number;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** A list uses the whole width; settings keep to one readable column. */
  kind?: 'list' | 'column';
}

/** A page with a heading, its one primary action, and what it is about. */
export function Page({ title, count, intro, actions, children, kind = 'list' }: PageProps) {
  const format = useFormat();
  useDocumentTitle(title);
  return (
    <div className={classes.page} data-kind={kind}>
      <header className={classes.header}>
        <h1 className={classes.title}>
          {title}
          {count === undefined ? null : <span className={classes.count}>{format.number(count)}</span>}
        </h1>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      {intro === undefined ? null : <p className={classes.intro}>{intro}</p>}
      {children}
    </div>
  );
}
