/** What readers will see differently, by field; for something new, that it is new and where it will be. */
import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api';
import { changedFields, FieldDiffList } from '@/editing/compare';
import type { Fields } from '@/editing/save-engine';
import { useFormat } from '@/ui';
import { versionFields } from '../queries';
import { useOpenEntry } from '../saving/context';
import classes from './publish.module.css';

interface WhatChangesProps {
  entry: Entry;
  live: Entry['live'];
  values: Fields;
}

export function WhatChanges({ entry, live, values }: WhatChangesProps) {
  const { t } = useTranslation('editor');
  const { type } = useOpenEntry();
  const format = useFormat();
  const [shown, diff] = useDisclosure(false);
  const number = live?.number ?? 0;
  const seen = useQuery({ ...versionFields(entry.id, number), enabled: number > 0 }).data;

  if (live === null) {
    return (
      <p className={classes.what}>
        {entry.url === null ? t('publish.new') : t('publish.newAt', { url: entry.url })}
      </p>
    );
  }
  if (seen === undefined) return <p className={classes.what}>{t('publish.comparing')}</p>;
  const changed = changedFields(type.fields, seen.fields, values);
  if (changed.length === 0) return <p className={classes.what}>{t('publish.nothing')}</p>;
  return (
    <div className={classes.what}>
      <p className={classes.whatText}>
        {t('publish.changes', { fields: format.list(changed.map(({ label }) => label)), number })}{' '}
        <UnstyledButton className={classes.link} aria-expanded={shown} onClick={diff.toggle}>
          {t(shown ? 'publish.hide' : 'publish.show')}
        </UnstyledButton>
      </p>
      {shown ? (
        <div className={classes.diff}>
          <FieldDiffList fields={changed} before={seen.fields} after={values} refs={entry.refs} />
        </div>
      ) : null}
    </div>
  );
}
