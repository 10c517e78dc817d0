/**
 * Both sides of a conflict, field by field. Closing it changes nothing: the text stays on this device and in the
 * editor until each field has been decided.
 */
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef, Field } from '@/api';
import { useFormat } from '@/ui';
import type { Choice, Fields, Overlap } from '../save-engine';
import classes from './conflict.module.css';
import { OverlapRow } from './OverlapRow';

export interface ConflictSheetProps {
  opened: boolean;
  author: string | undefined;
  /** When the other side was saved. */
  at: string | undefined;
  fields: readonly Field[];
  mine: Fields;
  theirs: Fields;
  /** The fields both sides changed, and what they started from. */
  overlaps: readonly Overlap[];
  refs: Readonly<Record<string, EntryRef>>;
  onResolve: (choices: Readonly<Record<string, Choice>>) => void;
  onClose: () => void;
}

export function ConflictSheet(props: ConflictSheetProps) {
  const { opened, author, at, fields, mine, theirs, overlaps, refs, onResolve, onClose } = props;
  const { t } = useTranslation('editing');
  const format = useFormat();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const overlapping = fields.filter(({ key }) => overlaps.some((overlap) => overlap.key === key));
  const left = overlapping.filter(({ key }) => choices[key] === undefined).length;
  const all = (choice: Choice) => setChoices(Object.fromEntries(overlapping.map(({ key }) => [key, choice])));
  const who = author ?? t('conflict.someone');

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={classes.intro}>
        {at === undefined
          ? t('conflict.intro', { who })
          : t('conflict.introAt', { who, time: format.time(at) })}
      </p>
      <div className={classes.all}>
        <Button variant="default" onClick={() => all('mine')}>
          {t('conflict.allMine')}
        </Button>
        <Button variant="default" onClick={() => all('theirs')}>
          {t('conflict.allTheirs')}
        </Button>
      </div>
      {overlapping.map((field) => (
        <OverlapRow
          key={field.key}
          field={field}
          base={overlaps.find(({ key }) => key === field.key)?.base}
          mine={mine[field.key]}
          theirs={theirs[field.key]}
          who={who}
          refs={refs}
          choice={choices[field.key]}
          onChoose={(choice) => setChoices({ ...choices, [field.key]: choice })}
        />
      ))}
      <div className={classes.foot}>
        <span role="status">{left === 0 ? t('conflict.ready') : t('conflict.left', { count: left })}</span>
        <Button variant="default" onClick={onClose}>
          {t('conflict.later')}
        </Button>
        <Button disabled={left > 0} onClick={() => onResolve(choices)}>
          {t('conflict.save')}
        </Button>
      </div>
    </Modal>
  );
}
