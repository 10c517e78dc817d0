import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  Files,
  Home,
  Image,
  type LucideIcon,
  PanelLeftClose,
  PanelLeftOpen,
  ScrollText,
  Shapes,
  ShieldCheck,
  Signpost,
  Trash2,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { contentTypes, TypeIcon } from '@/features/content_types';
import { useCan, useMe } from '@/features/sessions';
import { Mark, setPreferences } from '@/ui';
import classes from './Rail.module.css';
import { RailGroup, RailLink } from './RailLink';

interface RailProps {
  narrow?: boolean;
  inDrawer?: boolean;
  onFollow?: () => void;
}

const icon = (Icon: LucideIcon) => <Icon size={17} strokeWidth={1.75} aria-hidden="true" />;

export function Rail({ narrow = false, inDrawer = false, onFollow }: RailProps) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const types = useQuery(contentTypes());
  const canTypes = useCan('type.manage');
  const canPeople = useCan('user.read');
  const canRedirects = useCan('redirect.read');
  const canAudit = useCan('audit.read');
  const canSecurity = useCan('security.read');
  const canTrash = useCan('entry.trash', { own: true });
  const link = { narrow, onFollow };
  return (
    <nav
      className={classes.rail}
      data-narrow={narrow || undefined}
      data-drawer={inDrawer || undefined}
      data-region
      tabIndex={-1}
      aria-label={t('nav.label')}
    >
      <Link to="/" className={classes.brand} onClick={onFollow} aria-label={me.site.name}>
        <Mark />
        {narrow ? null : <span className={classes.site}>{me.site.name}</span>}
      </Link>
      <RailGroup>
        <RailLink {...link} to="/" exact label={t('nav.home')} icon={icon(Home)} />
        <RailLink {...link} to="/content" exact label={t('nav.allContent')} icon={icon(Files)} />
        <RailLink {...link} to="/media" label={t('nav.media')} icon={icon(Image)} />
      </RailGroup>
      <RailGroup label={t('nav.collections')} narrow={narrow}>
        {types.isError ? <li className={classes.failed}>{t('nav.failed')}</li> : null}
        {types.data?.map((type) => (
          <RailLink
            {...link}
            key={type.key}
            to="/content/t/$type"
            params={{ type: type.key }}
            label={type.plural}
            icon={<TypeIcon typeKey={type.key} />}
            count={type.entry_count}
          />
        ))}
      </RailGroup>
      <RailGroup label={t('nav.manage')} narrow={narrow}>
        {canTypes ? <RailLink {...link} to="/types" label={t('nav.types')} icon={icon(Shapes)} /> : null}
        {canRedirects ? (
          <RailLink {...link} to="/redirects" label={t('nav.redirects')} icon={icon(Signpost)} />
        ) : null}
        {canPeople ? <RailLink {...link} to="/people" label={t('nav.people')} icon={icon(Users)} /> : null}
        {canSecurity ? (
          <RailLink {...link} to="/security" label={t('nav.security')} icon={icon(ShieldCheck)} />
        ) : null}
        {canAudit ? <RailLink {...link} to="/audit" label={t('nav.audit')} icon={icon(ScrollText)} /> : null}
        {canTrash ? <RailLink {...link} to="/trash" label={t('nav.trash')} icon={icon(Trash2)} /> : null}
      </RailGroup>
      {inDrawer ? null : (
        <ActionIcon
          className={classes.fold}
          aria-label={narrow ? t('nav.wide') : t('nav.narrow')}
          onClick={() => setPreferences({ railNarrow: !narrow })}
        >
          {icon(narrow ? PanelLeftOpen : PanelLeftClose)}
        </ActionIcon>
      )}
    </nav>
  );
}
