/** The fields that differ between two states of an entry, one after the other in the order of their type. */
import { useTranslation } from 'react-i18next';
import type { EntryRef, Field } from '@/api';
import type { Fields } from '../save-engine';
import classes from './field-diff-list.module.css';
import { sameValueOf } from './same-value';
import { ValueDiff } from './ValueDiff';

interface FieldDiffListProps {
  fields: readonly Field[];
  before: Fields;
  after: Fields;
  refs: Readonly<Record<string, EntryRef>>;
}

export function changedFields(fields: readonly Field[], before: Fields, after: Fields): readonly Field[] {
  const same = sameValueOf(fields);
  return fields.filter(({ key }) => !same(key, before[key], after[key]));
}

export function FieldDiffList({ fields, before, after, refs }: FieldDiffListProps) {
  const { t } = useTranslation('editing');
  const changed = changedFields(fields, before, after);
  const names = { refs, yes: t('value.yes'), no: t('value.no') };
  if (changed.length === 0) return <p className={classes.none}>{t('compare.none')}</p>;
  return (
    <dl className={classes.list}>
      {changed.map((field) => (
        <div key={field.key}>
          <dt className={classes.label}>{field.label}</dt>
          <dd className={classes.value}>
            <ValueDiff field={field} before={before[field.key]} after={after[field.key]} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
