/** One field that both sides changed: what each made of the common start, and the choice between them. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef, Field } from '@/api';
import { toast } from '@/ui';
import { ValueDiff, valueText } from '../compare';
import type { Choice } from '../save-engine';
import classes from './conflict.module.css';

interface OverlapRowProps {
  field: Field;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  who: string;
  refs: Readonly<Record<string, EntryRef>>;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

export function OverlapRow({ field, base, mine, theirs, who, refs, choice, onChoose }: OverlapRowProps) {
  const { t } = useTranslation('editing');
  const id = useId();
  const names = { refs, yes: t('value.yes'), no: t('value.no') };
  const copy = async () => {
    await navigator.clipboard.writeText(valueText(field, mine, names));
    toast.say(t('conflict.copied', { field: field.label }));
  };
  return (
    <section className={classes.row} aria-labelledby={id}>
      <h3 id={id} className={classes.label}>
        {field.label}
      </h3>
      <div className={classes.sides}>
        <div className={classes.side} data-chosen={choice === 'mine' || undefined}>
          <h4 className={classes.whose}>{t('conflict.yours')}</h4>
          <div className={classes.value}>
            <ValueDiff field={field} before={base} after={mine} names={names} />
          </div>
        </div>
        <div className={classes.side} data-chosen={choice === 'theirs' || undefined}>
          <h4 className={classes.whose}>{t('conflict.theirs', { who })}</h4>
          <div className={classes.value}>
            <ValueDiff field={field} before={base} after={theirs} names={names} />
          </div>
        </div>
      </div>
      <div className={classes.choices}>
        <Button
          variant={choice === 'mine' ? 'light' : 'default'}
          aria-pressed={choice === 'mine'}
          aria-describedby={id}
          onClick={() => onChoose('mine')}
        >
          {t('conflict.useMine')}
        </Button>
        <Button
          variant={choice === 'theirs' ? 'light' : 'default'}
          aria-pressed={choice === 'theirs'}
          aria-describedby={id}
          onClick={() => onChoose('theirs')}
        >
          {t('conflict.useTheirs')}
        </Button>
        <Button variant="subtle" color="gray" aria-describedby={id} onClick={() => void copy()}>
          {t('conflict.copyMine')}
        </Button>
      </div>
    </section>
  );
}
