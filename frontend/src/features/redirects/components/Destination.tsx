import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Redirect } from '@/api';
import classes from '../screens/RedirectsScreen.module.css';

/** Where a redirect leads. One that points at an entry follows it, and rests while it is not published. */
export function Destination({ redirect }: { redirect: Redirect }) {
  const { t } = useTranslation('redirects');
  const path =
    redirect.to === null ? <em>{t('resting')}</em> : <code className={classes.path}>{redirect.to}</code>;
  if (redirect.entry === null) return path;
  return (
    <Link to="/content/$id" params={{ id: redirect.entry }} className={classes.entry}>
      {path}
    </Link>
  );
}
