import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ContentType, hasCode } from '@/api';
import { useCan } from '@/features/sessions';
import { Page, toast } from '@/ui';
import { applyProblem, FormErrors } from '@/ui/form';
import { useSaveType } from '../mutations';
import { type TypeValues, toTypeValues } from '../schema';
import { DeleteType } from './DeleteType';
import { FieldList } from './FieldList';
import { LeaveGuard } from './LeaveGuard';
import { SaveBar } from './SaveBar';
import { StaleDialog } from './StaleDialog';
import classes from './TypeForm.module.css';
import { TypeSettings } from './TypeSettings';

interface TypeFormProps {
  type: ContentType;
  onReload: () => Promise<{ data?: ContentType }>;
}

/** A type is edited and saved as a whole, on the version it was loaded with. */
export function TypeForm({ type, onReload }: TypeFormProps) {
  const { t } = useTranslation('content_types');
  const words = useTranslation('ui').t;
  const canManage = useCan('type.manage');
  const form = useForm<TypeValues>({ mode: 'onTouched', defaultValues: toTypeValues(type) });
  const [version, setVersion] = useState(type.version);
  const [stale, setStale] = useState(false);
  const save = useSaveType(type.key);
  const { isDirty, errors } = form.formState;
  const adopt = (next: ContentType) => {
    form.reset(toTypeValues(next));
    setVersion(next.version);
    setStale(false);
  };
  const refuse = (error: unknown) => {
    if (hasCode(error, 'precondition.stale')) setStale(true);
    else applyProblem(form, error, words);
  };
  const send = (on: number) =>
    form.handleSubmit((values) =>
      save.mutate(
        { values, version: on },
        {
          onError: refuse,
          onSuccess: (next) => {
            adopt(next);
            toast.say(t('save.done', { name: next.name }));
          },
        },
      ),
    );
  const reload = async () => {
    const { data } = await onReload();
    if (data !== undefined) adopt(data);
  };
  const overwrite = async () => {
    const { data } = await onReload();
    if (data === undefined) return;
    setVersion(data.version);
    setStale(false);
    await send(data.version)();
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={send(version)}>
        <Page kind="column" title={type.name}>
          <fieldset className={classes.plain} disabled={!canManage}>
            <FormErrors message={errors.root?.message} />
            <FieldList typeKey={type.key} />
            <TypeSettings builtIn={type.built_in} />
          </fieldset>
          {canManage ? <DeleteType type={type} /> : null}
        </Page>
        {canManage ? <SaveBar shown={isDirty} busy={save.isPending} onDiscard={() => form.reset()} /> : null}
      </form>
      <LeaveGuard when={isDirty && !save.isPending} />
      <StaleDialog
        opened={stale}
        name={type.name}
        onTheirs={() => void reload()}
        onMine={() => void overwrite()}
        onClose={() => setStale(false)}
      />
    </FormProvider>
  );
}
