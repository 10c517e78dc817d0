/** The value that new entries begin with, asked for with the very input that writers will see. */
import { lazy, Suspense } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '@/ui';
import { asDefault, canHaveDefault } from '../defaults';
import type { FieldValues } from '../schema';

const EntryField = lazy(async () => ({ default: (await import('@/editing/fields')).EntryField }));

export function DefaultValue() {
  const { t } = useTranslation('content_types');
  const { control } = useFormContext<FieldValues>();
  const [kind, unique, options, min, max] = useWatch({
    control,
    name: ['kind', 'unique', 'options', 'min', 'max'],
  });
  if (!canHaveDefault(kind) || unique) return null;
  const rules = { min: min === '' ? undefined : min, max: max === '' ? undefined : max };
  return (
    <Suspense fallback={<SkeletonRows rows={1} />}>
      <Controller
        key={kind}
        control={control}
        name="default"
        render={({ field, fieldState }) => (
          <EntryField
            field={{
              key: 'default',
              label: t('field.default'),
              help: t('field.defaultHelp'),
              kind,
              required: false,
              unique: false,
              localised: false,
              options: options.map((one) => ({ ...one, label: one.label || one.value })),
              ...rules,
            }}
            value={field.value}
            error={fieldState.error?.message}
            onChange={(value) => field.onChange(asDefault(value))}
            onBlur={field.onBlur}
          />
        )}
      />
    </Suspense>
  );
}
