/** One row in full: who, as whom, from where, on what, and what was different before. */
import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRow } from '@/api';
import { useFormat } from '@/ui';
import { SeverityMark } from '@/ui/settings';
import { changes, readable } from '../words';
import classes from './audit.module.css';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function AuditDrawer({ row, onClose }: { row: AuditRow | null; onClose: () => void }) {
  const { t } = useTranslation(['audit', 'ui']);
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={row === null ? '' : readable(row.event)}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      {row === null ? null : (
        <>
          <Facts row={row} onFollow={onClose} />
          <Changes row={row} />
          <h3 className={classes.heading}>{t('row.details')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className={classes.details} tabIndex={0}>
            {JSON.stringify(row.details, null, 2)}
          </pre>
        </>
      )}
    </Drawer>
  );
}

function Facts({ row, onFollow }: { row: AuditRow; onFollow: () => void }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { actor, subject } = row;
  return (
    <dl className={classes.facts}>
      <Fact label={t('column.at')}>{format.dateTime(row.at)}</Fact>
      <Fact label={t('column.severity')}>
        {row.severity === null ? null : <SeverityMark severity={row.severity} />}
      </Fact>
      <Fact label={t('column.who')}>
        {actor === null ? (
          t('row.nobody')
        ) : (
          <Link to="/audit" search={{ person: actor.id }} onClick={onFollow}>
            {actor.name ?? actor.id}
          </Link>
        )}
      </Fact>
      <Fact label={t('row.role')}>{actor?.role}</Fact>
      <Fact label={t('row.right')}>{row.action}</Fact>
      <Fact label={t('row.subject')}>
        {subject === null ? null : (
          <Link to="/audit" search={{ subject: subject.id }} onClick={onFollow}>
            {readable(subject.kind)} {subject.id}
          </Link>
        )}
      </Fact>
      <Fact label={t('column.address')}>{row.address}</Fact>
      <Fact label={t('row.agent')}>{row.user_agent}</Fact>
      <Fact label={t('row.session')}>{row.session}</Fact>
      <Fact label={t('row.key')}>{row.key}</Fact>
      <Fact label={t('row.request')}>{row.request}</Fact>
      <Fact label={t('row.seq')}>{format.number(row.seq)}</Fact>
      <Fact label={t('row.hash')}>
        <code>{row.hash}</code>
      </Fact>
    </dl>
  );
}

function Changes({ row }: { row: AuditRow }) {
  const { t } = useTranslation('audit');
  const found = changes(row.before, row.after);
  if (found.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{t('row.changes')}</h3>
      <table className={classes.changes}>
        <thead>
          <tr>
            <th scope="col">{t('row.what')}</th>
            <th scope="col">{t('row.before')}</th>
            <th scope="col">{t('row.after')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ key, before, after }) => (
            <tr key={key}>
              <th scope="row">{readable(key)}</th>
              <td>{before === null ? '–' : <del>{before}</del>}</td>
              <td>{after === null ? '–' : <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
