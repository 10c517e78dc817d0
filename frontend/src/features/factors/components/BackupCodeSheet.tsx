/** Backup codes, the one time they are shown: to be copied, kept as a file, or printed. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/sessions';
import { CopyButton } from '@/ui/settings';
import { codeFile } from '../code-file';
import classes from './factors.module.css';

export function BackupCodeSheet({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useTranslation('factors');
  const me = useMe();
  const text = codeFile(t('codes.fileTitle', { site: me.site.name, email: me.email }), codes);
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = t('codes.fileName');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Stack gap="md">
      <Text>{t('codes.intro')}</Text>
      <div className={classes.printed}>
        <p className={classes.printTitle}>{t('codes.fileTitle', { site: me.site.name, email: me.email })}</p>
        <ol className={classes.codes} aria-label={t('codes.title')}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <Group gap="sm">
        <CopyButton text={codes.join('\n')} />
        <Button variant="default" leftSection={<Download size={16} aria-hidden />} onClick={download}>
          {t('codes.download')}
        </Button>
        <Button
          variant="default"
          leftSection={<Printer size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('codes.print')}
        </Button>
      </Group>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('codes.kept')}</Button>
      </Group>
    </Stack>
  );
}
