import { Button } from '@mantine/core';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, useFormat } from '@/ui';
import { useVerify } from '../useVerify';
import classes from './audit.module.css';

/** Proves that no row was changed, taken out or put in behind Galley's back. */
export function VerifyPanel() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const verify = useVerify();
  const { data, progress } = verify;
  const place =
    progress === null ? null : { at: format.number(progress.at), end: format.number(progress.end) };
  return (
    <section className={classes.verify} aria-label={t('verify.title')}>
      <Button
        variant="default"
        leftSection={<ShieldCheck size={16} aria-hidden />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {t('verify.action')}
      </Button>
      <div role="status">
        {verify.isPending && place !== null ? t('verify.progress', place) : null}
        {data?.complete === true ? (
          <p className={classes.whole}>
            {t('verify.whole', { count: data.checked, rows: format.number(data.checked) })}{' '}
            <span className={classes.hash}>
              {t('verify.hash')} <code>{data.hash}</code>
            </span>
          </p>
        ) : null}
      </div>
      {data !== undefined && data.broken !== null ? (
        <p role="alert" className={classes.broken}>
          {t('verify.broken', { seq: data.broken.seq, detail: data.broken.detail })}
        </p>
      ) : null}
      {verify.isError ? <ErrorPanel title={t('verify.failed')} error={verify.error} /> : null}
    </section>
  );
}
