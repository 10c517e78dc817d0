/** The title as readers will see it. Enter goes on to the text. */
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import { asText, fieldId } from '@/editing/fields';
import { useOpenEntry, useValue } from '../saving/context';
import { useFieldError } from '../saving/useFieldError';
import classes from './body.module.css';

export function TitleField({ field, onEnter }: { field: Field; onEnter: () => void }) {
  const { t } = useTranslation('editor');
  const { engine, type, canEdit } = useOpenEntry();
  const value = asText(useValue(field.key));
  const error = useFieldError(field.key);
  return (
    <Textarea
      id={fieldId(field.key)}
      aria-label={field.label}
      placeholder={t('title.placeholder', { type: type.name.toLocaleLowerCase() })}
      variant="unstyled"
      autosize
      minRows={1}
      dir="auto"
      classNames={{ root: classes.title, input: classes.titleInput }}
      readOnly={!canEdit}
      error={error}
      value={value}
      onChange={(event) => engine.edit(field.key, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => void engine.dispatch({ kind: 'blur' })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
