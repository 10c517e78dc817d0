/** Where the entry is found, and the facts about it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import { RelativeTime } from '@/ui';
import { useOpenEntry, useSaving } from '../saving/context';
import { BoundField } from './BoundField';
import classes from './panel.module.css';

export function PublishPanel({ fields }: { fields: readonly Field[] }) {
  const { t } = useTranslation('editor');
  const { type } = useOpenEntry();
  const { document: entry } = useSaving();
  return (
    <div className={classes.stack}>
      {fields.map((field) => (
        <BoundField key={field.key} field={field} />
      ))}
      <dl className={classes.facts}>
        <Fact label={t('fact.type')}>{type.name}</Fact>
        {entry.url === null ? null : (
          <Fact label={t('fact.url')}>
            <code>{entry.url}</code>
          </Fact>
        )}
        <Fact label={t('fact.owner')}>{entry.owner.name}</Fact>
        <Fact label={t('fact.created')}>
          <RelativeTime iso={entry.created_at} />
        </Fact>
        {entry.live === null ? null : (
          <>
            <Fact label={t('fact.published')}>
              <RelativeTime iso={entry.live.published_at} />
            </Fact>
            <Fact label={t('fact.live')}>{t('fact.version', { number: entry.live.number })}</Fact>
          </>
        )}
        <Fact label={t('fact.draft')}>{t('fact.version', { number: entry.draft_number })}</Fact>
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
