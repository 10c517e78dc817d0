/** The entry no longer exists on the server. What was written is still here and can be taken along. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryRef, Field } from '@/api';
import { toast } from '@/ui';
import { valueText } from '../compare';
import type { Fields } from '../save-engine';
import classes from './conflict.module.css';

interface GoneNoticeProps {
  fields: readonly Field[];
  values: () => Fields;
  refs: Readonly<Record<string, EntryRef>>;
  creating: boolean;
  onCreate: () => void;
}

export function GoneNotice({ fields, values, refs, creating, onCreate }: GoneNoticeProps) {
  const { t } = useTranslation('editing');
  const copy = async () => {
    const names = { refs, yes: t('value.yes'), no: t('value.no') };
    const written = values();
    const parts = fields
      .map((field) => ({ label: field.label, text: valueText(field, written[field.key], names) }))
      .filter(({ text }) => text !== '');
    await navigator.clipboard.writeText(parts.map(({ label, text }) => `${label}\n${text}`).join('\n\n'));
    toast.say(t('gone.copied'));
  };
  return (
    <section className={classes.gone} role="alert">
      <p className={classes.goneText}>{t('gone.text')}</p>
      <Button variant="default" onClick={() => void copy()}>
        {t('gone.copy')}
      </Button>
      <Button loading={creating} onClick={onCreate}>
        {t('gone.create')}
      </Button>
    </section>
  );
}
