/** Sets up an authenticator app: scan, then show that it works. Nothing counts before the code was right. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '@/api';
import { ErrorPanel, explain, SkeletonRows } from '@/ui';
import { FormErrors } from '@/ui/form';
import { CopyButton } from '@/ui/settings';
import { legibleSecret } from '../code-file';
import { useConfirmTotp } from '../mutations';
import { totpSetup } from '../queries';
import { BackupCodeSheet } from './BackupCodeSheet';
import classes from './factors.module.css';

export function TotpSetup({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['factors', 'ui']);
  const words = useTranslation('ui').t;
  const setup = useQuery(totpSetup());
  const confirm = useConfirmTotp();
  const [code, setCode] = useState('');
  const { error } = confirm;
  const wrong = hasCode(error, 'factor.code_wrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replaceAll(/\s/g, '');
    if (typed !== '') confirm.mutate(typed);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={confirm.isSuccess ? t('totp.done') : t('totp.setUp')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
      closeOnClickOutside={false}
    >
      {confirm.isSuccess ? <Done codes={confirm.data} onDone={onClose} /> : null}
      {setup.isPending ? <SkeletonRows rows={4} /> : null}
      {setup.isError ? (
        <ErrorPanel title={t('totp.failed')} error={setup.error} onRetry={() => void setup.refetch()} />
      ) : null}
      {setup.isSuccess && !confirm.isSuccess ? (
        <form noValidate onSubmit={submit}>
          <Stack gap="md">
            <Text>{t('totp.scan')}</Text>
            <img
              className={classes.qr}
              src={`data:image/svg+xml,${encodeURIComponent(setup.data.qr_svg)}`}
              alt={t('totp.qr')}
            />
            <Text>{t('totp.orType')}</Text>
            <code className={classes.secret}>{legibleSecret(setup.data.secret)}</code>
            <div>
              <CopyButton text={setup.data.secret} label={t('totp.copy')} />
            </div>
            <FormErrors message={error === null || wrong ? undefined : explain(error, words)} />
            <TextInput
              data-autofocus
              label={t('totp.code')}
              description={t('totp.codeHelp')}
              inputMode="numeric"
              autoComplete="one-time-code"
              dir="ltr"
              value={code}
              error={wrong ? t('totp.wrong') : undefined}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {t('ui:action.cancel')}
              </Button>
              <Button type="submit" loading={confirm.isPending}>
                {t('totp.confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : null}
    </Modal>
  );
}

/** Codes that were made before stay good, and are not shown again. */
function Done({ codes, onDone }: { codes: string[] | null; onDone: () => void }) {
  const { t } = useTranslation('factors');
  if (codes !== null) return <BackupCodeSheet codes={codes} onDone={onDone} />;
  return (
    <Stack gap="md">
      <Text>{t('totp.doneText')}</Text>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('ui:action.close')}</Button>
      </Group>
    </Stack>
  );
}
