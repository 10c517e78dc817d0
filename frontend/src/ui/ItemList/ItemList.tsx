import type { ReactNode } from 'react';
import classes from './ItemList.module.css';

/** A short list of things in a settings page: no table, because each line says different things. */
export function ItemList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps {
  icon?: ReactNode;
  title: ReactNode;
  /** One word that sets it apart: "This device". */
  badge?: string;
  tone?: 'plain' | 'good' | 'warning';
  children?: ReactNode;
  actions?: ReactNode;
}

export function Item({ icon, title, badge, tone = 'plain', children, actions }: ItemProps) {
  return (
    <li className={classes.item}>
      {icon === undefined ? null : <span className={classes.icon}>{icon}</span>}
      <div className={classes.words}>
        <span className={classes.title}>
          {title}
          {badge === undefined ? null : (
            <span className={classes.badge} data-tone={tone}>
              {badge}
            </span>
          )}
        </span>
        {children === undefined ? null : <span className={classes.detail}>{children}</span>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </li>
  );
}
