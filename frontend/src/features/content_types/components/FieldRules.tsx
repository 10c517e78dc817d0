import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Field, FieldKind } from '@/api';
import { SwitchField } from '@/ui/form';
import { type Rule, rulesOf } from '../kinds';
import { contentTypes } from '../queries';
import type { FieldValues } from '../schema';
import { OptionList } from './OptionList';

interface FieldRulesProps {
  kind: FieldKind;
  others: Field[];
  typeKey: string;
}

/** The rules a kind of field knows. */
export function FieldRules({ kind, others, typeKey }: FieldRulesProps) {
  const { t } = useTranslation('content_types');
  const { control, register, formState } = useFormContext<FieldValues>();
  const types = useQuery(contentTypes()).data ?? [];
  const multiple = useWatch({ control, name: 'multiple' });
  const has = (rule: Rule) => rulesOf(kind, multiple).includes(rule);
  const sources = others.filter((other) => other.kind === 'text');
  const { errors } = formState;
  return (
    <>
      {has('target') ? (
        <Choice
          name="target"
          label={t('rule.target')}
          data={types.map((type) => ({
            value: type.key,
            label: type.key === typeKey ? t('rule.itself', { name: type.name }) : type.name,
          }))}
        />
      ) : null}
      {has('multiple') ? <SwitchField control={control} name="multiple" label={t('rule.multiple')} /> : null}
      {has('source') ? (
        <Choice
          name="source"
          label={t('rule.source')}
          data={sources.map((other) => ({ value: other.key, label: other.label }))}
        />
      ) : null}
      {has('options') ? <OptionList /> : null}
      {has('max') ? (
        <Group grow align="start">
          {has('min') ? <Limit name="min" label={t(`rule.min.${unit(kind)}`)} /> : null}
          <Limit name="max" label={t(`rule.max.${unit(kind)}`)} />
        </Group>
      ) : null}
      {has('pattern') ? (
        <TextInput
          {...register('pattern')}
          label={t('rule.pattern')}
          description={t('rule.patternHelp')}
          spellCheck={false}
          error={errors.pattern?.message}
        />
      ) : null}
    </>
  );
}

/** What a limit counts. */
function unit(kind: FieldKind): 'characters' | 'value' | 'items' {
  if (kind === 'multi_select' || kind === 'relation' || kind === 'media') return 'items';
  return kind === 'integer' || kind === 'decimal' ? 'value' : 'characters';
}

function Limit({ name, label }: { name: 'min' | 'max'; label: string }) {
  const { control } = useFormContext<FieldValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberInput
          label={label}
          value={field.value}
          onChange={(value) => field.onChange(typeof value === 'number' ? value : '')}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

interface ChoiceProps {
  name: 'target' | 'source';
  label: string;
  data: { value: string; label: string }[];
}

function Choice({ name, label, data }: ChoiceProps) {
  const { control } = useFormContext<FieldValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Select
          label={label}
          data={data}
          value={field.value === '' ? null : field.value}
          onChange={(value) => field.onChange(value ?? '')}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
