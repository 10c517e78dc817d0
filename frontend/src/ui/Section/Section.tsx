import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {text === undefined ? null : <p className={classes.text}>{text}</p>}
      {children}
    </section>
  );
}
