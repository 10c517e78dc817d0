/** Offers text that this device kept and no save carried. Nothing is applied or thrown away without a word. */
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef, Field } from '@/api';
import { useFormat } from '@/ui';
import { FieldDiffList } from '../compare';
import type { Fields } from '../save-engine';
import type { LeftBehind } from './left-behind';
import classes from './recovery.module.css';

interface RecoveryBarProps {
  found: LeftBehind;
  fields: readonly Field[];
  current: Fields;
  refs: Readonly<Record<string, EntryRef>>;
  onKeep: () => void;
  onDiscard: () => void;
}

export function RecoveryBar({ found, fields, current, refs, onKeep, onDiscard }: RecoveryBarProps) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  const [reviewing, setReviewing] = useState(false);
  const at = new Date(found.text.at).toISOString();
  const keep = () => {
    setReviewing(false);
    onKeep();
  };
  const discard = () => {
    setReviewing(false);
    onDiscard();
  };
  const time = isToday(found.text.at) ? format.time(at) : format.dateTime(at);
  return (
    <section className={classes.bar} aria-label={t('recovery.label')}>
      <p className={classes.words}>{t('recovery.found', { time })}</p>
      <Button variant="default" onClick={() => setReviewing(true)}>
        {t('recovery.review')}
      </Button>
      <Button variant="light" onClick={keep}>
        {t('recovery.keep')}
      </Button>
      <Button variant="subtle" color="gray" onClick={discard}>
        {t('recovery.discard')}
      </Button>
      <Modal
        opened={reviewing}
        onClose={() => setReviewing(false)}
        title={t('recovery.reviewTitle')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <p className={classes.intro}>{t('recovery.reviewIntro')}</p>
        <FieldDiffList fields={fields} before={current} after={{ ...current, ...found.fields }} refs={refs} />
        <div className={classes.actions}>
          <Button variant="subtle" color="gray" onClick={discard}>
            {t('recovery.discard')}
          </Button>
          <Button onClick={keep}>{t('recovery.keep')}</Button>
        </div>
      </Modal>
    </section>
  );
}

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}
