import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toast } from '@/ui';
import { applyProblem, FormErrors } from '@/ui/form';
import { useAddRedirect } from '../mutations';
import { type RedirectValues, redirectSchema } from '../schema';

const EMPTY: RedirectValues = { from: '', to: '', permanent: true };

export function AddRedirect({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['redirects', 'ui']);
  const words = useTranslation('ui').t;
  const form = useForm<RedirectValues>({
    mode: 'onTouched',
    resolver: zodResolver(redirectSchema(t)),
    defaultValues: EMPTY,
  });
  const { errors } = form.formState;
  const close = () => {
    form.reset(EMPTY);
    onClose();
  };
  const add = useAddRedirect(() => {
    toast.say(t('add.done'));
    close();
  });
  const submit = form.handleSubmit((values) =>
    add.mutate(values, { onError: (error) => applyProblem(form, error, words) }),
  );
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('add.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <FormErrors message={errors.root?.message} />
          <TextInput
            {...form.register('from')}
            data-autofocus
            label={t('field.from')}
            description={t('field.fromHelp')}
            error={errors.from?.message}
          />
          <TextInput
            {...form.register('to')}
            label={t('field.to')}
            description={t('field.toHelp')}
            error={errors.to?.message}
          />
          <Controller
            control={form.control}
            name="permanent"
            render={({ field }) => (
              <Radio.Group
                label={t('field.kind')}
                value={field.value ? 'permanent' : 'temporary'}
                onChange={(value) => field.onChange(value === 'permanent')}
              >
                <Stack gap="xs">
                  <Radio value="permanent" label={t('kind.permanentHelp')} />
                  <Radio value="temporary" label={t('kind.temporaryHelp')} />
                </Stack>
              </Radio.Group>
            )}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('add.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
