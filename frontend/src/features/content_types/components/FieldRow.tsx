import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, Ellipsis, GripVertical, PenLine, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import classes from './TypeForm.module.css';

interface FieldRowProps {
  id: string;
  field: Field;
  /** The field that names an entry cannot be removed. */
  isTitle: boolean;
  error: string | undefined;
  onUp?: () => void;
  onDown?: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One field. It moves by dragging, by the arrows, or from its menu. */
export function FieldRow({ id, field, isTitle, error, onUp, onDown, onEdit, onRemove }: FieldRowProps) {
  const { t } = useTranslation('content_types');
  const sortable = useSortable({ id });
  const name = field.label;
  const style = { transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition };
  return (
    <li
      ref={sortable.setNodeRef}
      className={classes.row}
      style={style}
      data-dragging={sortable.isDragging || undefined}
    >
      <ActionIcon
        ref={sortable.setActivatorNodeRef}
        {...sortable.listeners}
        aria-describedby={sortable.attributes['aria-describedby']}
        className={classes.grip}
        aria-label={t('row.drag', { name })}
      >
        <GripVertical size={16} aria-hidden="true" />
      </ActionIcon>
      <div className={classes.what}>
        <span className={classes.label}>
          {name}
          {field.required ? <span className={classes.required}>{t('row.required')}</span> : null}
        </span>
        <span className={classes.detail}>
          <code>{field.key}</code>
          <span>{t(`kind.${field.kind}`)}</span>
          {isTitle ? <span>{t('row.isTitle')}</span> : null}
        </span>
        {error === undefined ? null : <span className={classes.wrong}>{error}</span>}
      </div>
      <span className={classes.moves}>
        <ActionIcon aria-label={t('row.up', { name })} disabled={onUp === undefined} onClick={onUp}>
          <ArrowUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={t('row.down', { name })} disabled={onDown === undefined} onClick={onDown}>
          <ArrowDown size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <ActionIcon aria-label={t('row.edit', { name })} onClick={onEdit}>
        <PenLine size={16} aria-hidden="true" />
      </ActionIcon>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t('row.menu', { name })}>
            <Ellipsis size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<ArrowUp size={16} />} disabled={onUp === undefined} onClick={onUp}>
            {t('row.moveUp')}
          </Menu.Item>
          <Menu.Item leftSection={<ArrowDown size={16} />} disabled={onDown === undefined} onClick={onDown}>
            {t('row.moveDown')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Trash2 size={16} />}
            c="var(--c-danger)"
            disabled={isTitle}
            onClick={onRemove}
          >
            {t('row.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
