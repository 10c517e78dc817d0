import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import type { TypeValues } from '../schema';
import { FieldDrawer } from './FieldDrawer';
import { FieldRow } from './FieldRow';
import classes from './TypeForm.module.css';
import { useDragWords } from './useDragWords';

/** Which field the drawer is open for: one of the list, or a new one at its end. */
type Editing = { at: number } | 'new' | null;

export function FieldList({ typeKey }: { typeKey: string }) {
  const { t } = useTranslation('content_types');
  const { control, getValues, setValue, formState } = useFormContext<TypeValues>();
  const list = useFieldArray({ control, name: 'fields', keyName: 'row' });
  const [editing, setEditing] = useState<Editing>(null);
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const words = useDragWords(list.fields.map((field) => ({ id: field.row, name: field.label })));
  const positionOf = (row: unknown) => list.fields.findIndex((field) => field.row === row);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over !== null && active.id !== over.id) list.move(positionOf(active.id), positionOf(over.id));
  };
  const keep = (field: Field) => {
    if (editing === 'new') list.append(field, { shouldFocus: false });
    else if (editing !== null) {
      if (getValues('title_field') === list.fields[editing.at]?.key) setValue('title_field', field.key);
      list.update(editing.at, field);
    }
    setEditing(null);
  };
  const opened = editing !== null && editing !== 'new' ? getValues(`fields.${editing.at}`) : null;
  return (
    <section aria-label={t('fields.title')}>
      <div className={classes.heading}>
        <h2>{t('fields.title')}</h2>
        <Button variant="default" leftSection={<Plus size={16} />} onClick={() => setEditing('new')}>
          {t('fields.add')}
        </Button>
      </div>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={words}>
        <SortableContext items={list.fields.map((field) => field.row)} strategy={verticalListSortingStrategy}>
          <ol className={classes.list}>
            {list.fields.map((field, at) => (
              <FieldRow
                key={field.row}
                id={field.row}
                field={field}
                isTitle={field.key === getValues('title_field')}
                error={firstMessage(formState.errors.fields?.[at])}
                onUp={at > 0 ? () => list.move(at, at - 1) : undefined}
                onDown={at < list.fields.length - 1 ? () => list.move(at, at + 1) : undefined}
                onEdit={() => setEditing({ at })}
                onRemove={() => list.remove(at)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <FieldDrawer
        key={editing === null ? 'closed' : editing === 'new' ? 'new' : editing.at}
        opened={editing !== null}
        field={opened}
        others={list.fields.filter((_, at) => editing === 'new' || at !== (editing?.at ?? -1))}
        typeKey={typeKey}
        onKeep={keep}
        onClose={() => setEditing(null)}
      />
    </section>
  );
}

function firstMessage(errors: object | undefined): string | undefined {
  const found = Object.values(errors ?? {}).find((error) => typeof error?.message === 'string');
  return found?.message;
}
