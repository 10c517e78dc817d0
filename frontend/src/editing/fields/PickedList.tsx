/** What a relation points at, in order. Moving is by buttons, so it works by keyboard and by touch. */
import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';

interface PickedListProps {
  label: string;
  ids: readonly string[];
  nameOf: (id: string) => string;
  ordered: boolean;
  readOnly: boolean;
  onChange: (ids: readonly string[]) => void;
}

export function PickedList({ label, ids, nameOf, ordered, readOnly, onChange }: PickedListProps) {
  const { t } = useTranslation('editing');
  if (ids.length === 0) return null;
  const movable = ordered && ids.length > 1 && !readOnly;
  return (
    <ul className={classes.picked} aria-label={label}>
      {ids.map((id, index) => {
        const name = nameOf(id);
        return (
          <li key={id} className={classes.item}>
            <span className={classes.itemName} dir="auto">
              {name}
            </span>
            {movable && index > 0 ? (
              <ActionIcon
                size={26}
                aria-label={t('field.moveUp', { name })}
                onClick={() => onChange(swapped(ids, index - 1))}
              >
                <ChevronUp size={14} aria-hidden />
              </ActionIcon>
            ) : null}
            {movable && index < ids.length - 1 ? (
              <ActionIcon
                size={26}
                aria-label={t('field.moveDown', { name })}
                onClick={() => onChange(swapped(ids, index))}
              >
                <ChevronDown size={14} aria-hidden />
              </ActionIcon>
            ) : null}
            {readOnly ? null : (
              <ActionIcon
                size={26}
                aria-label={t('field.remove', { name })}
                onClick={() => onChange(ids.filter((one) => one !== id))}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The item at `index` changes places with the one after it. */
function swapped(ids: readonly string[], index: number): readonly string[] {
  const [first, second] = [ids[index], ids[index + 1]];
  if (first === undefined || second === undefined) return ids;
  return [...ids.slice(0, index), second, first, ...ids.slice(index + 2)];
}
