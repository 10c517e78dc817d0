import type { ReactNode } from 'react';
import { Mark } from '@/ui';
import classes from './Sheet.module.css';

/** A proof sheet with the printer's marks at its corners: the page before there is a shell. */
export function Sheet({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  return (
    <main className={classes.desk}>
      <div className={classes.sheet}>
        <p className={classes.brand}>
          <Mark />
          {/* The product's name, the same in every language. */}
          {'Galley'}
        </p>
        <h1 className={classes.title}>{title}</h1>
        {intro === undefined ? null : <p className={classes.intro}>{intro}</p>}
        {children}
      </div>
    </main>
  );
}
