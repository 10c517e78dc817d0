import { Switch } from '@mantine/core';
import { type Control, Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';

interface SwitchFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPathByValue<Values, boolean>;
  label: string;
  description?: string;
}

/** A switch of a form. The kit's switch keeps its own state, so the form has to hold it. */
export function SwitchField<Values extends FieldValues>({
  control,
  name,
  label,
  description,
}: SwitchFieldProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, ...field } }) => (
        <Switch {...field} checked={value} label={label} description={description} />
      )}
    />
  );
}
