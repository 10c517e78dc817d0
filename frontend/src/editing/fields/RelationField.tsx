/** Points at other entries: searched on the server, made on the spot when missing. */
import { Input } from '@mantine/core';
import { useId } from 'react';
import { asList, frameOf } from './frame';
import { PickedList } from './PickedList';
import { RelationSearch } from './RelationSearch';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

export function RelationField(props: FieldProps) {
  const { field, value, onChange, onBlur } = props;
  const { refOf, remember, readOnly } = useSurroundings();
  const labelId = useId();
  const { id, ...frame } = frameOf(props);
  const picked = asList(value);
  const multiple = field.multiple === true;
  const full = multiple ? typeof field.max === 'number' && picked.length >= field.max : picked.length > 0;
  const set = (ids: readonly string[]) => {
    onChange(multiple ? ids : (ids[0] ?? null));
    onBlur();
  };

  return (
    <Input.Wrapper {...frame} id={id} labelProps={{ id: labelId }} labelElement={full ? 'div' : 'label'}>
      <PickedList
        label={field.label}
        ids={picked}
        nameOf={(one) => refOf(one)?.title ?? one}
        ordered={multiple}
        readOnly={readOnly}
        onChange={set}
      />
      {full || readOnly ? null : (
        <RelationSearch
          id={id}
          target={field.target ?? ''}
          label={field.label}
          exclude={picked}
          onPick={(ref) => {
            remember(ref);
            set([...picked, ref.id]);
          }}
        />
      )}
    </Input.Wrapper>
  );
}
