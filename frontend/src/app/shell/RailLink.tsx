import { Link, type LinkProps } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useFormat } from '@/ui';
import classes from './Rail.module.css';

/* Only the narrow rail needs it, and it is half as big as the rest of the shell. */
const RailTip = lazy(async () => ({ default: (await import('./RailTip')).RailTip }));

interface RailLinkProps {
  to: NonNullable<LinkProps['to']>;
  params?: { type: string };
  label: string;
  icon: ReactNode;
  count?: number;
  exact?: boolean;
  narrow?: boolean;
  onFollow?: () => void;
}

export function RailLink({ label, narrow = false, ...link }: RailLinkProps) {
  const bare = <BareLink label={label} narrow={narrow} {...link} />;
  if (!narrow) return <li>{bare}</li>;
  return (
    <li>
      <Suspense fallback={bare}>
        <RailTip label={label}>
          <span>{bare}</span>
        </RailTip>
      </Suspense>
    </li>
  );
}

function BareLink({ to, params, label, icon, count, exact = false, narrow, onFollow }: RailLinkProps) {
  const format = useFormat();
  return (
    <Link
      to={to}
      params={params}
      className={classes.link}
      activeOptions={{ exact, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
      onClick={onFollow}
      aria-label={narrow ? label : undefined}
    >
      {icon}
      {narrow ? null : <span className={classes.label}>{label}</span>}
      {narrow || count === undefined ? null : <span className={classes.count}>{format.number(count)}</span>}
    </Link>
  );
}

export function RailGroup({
  label,
  narrow,
  children,
}: {
  label?: string;
  narrow?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  if (label === undefined) return <ul className={classes.group}>{children}</ul>;
  return (
    <div className={classes.section}>
      <h2 id={id} className={classes.heading} data-hidden={narrow || undefined}>
        {label}
      </h2>
      <ul className={classes.group} aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}
