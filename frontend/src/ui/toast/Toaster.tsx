import { CloseButton, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dismiss, hold, release, type Toast, useToasts } from './store';
import classes from './Toaster.module.css';

/** The one live region for toasts; it is always in the page, so that what enters it is read out. */
export function Toaster() {
  const { t } = useTranslation('ui');
  const toasts = useToasts();
  return (
    <section className={classes.region} aria-label={t('toast.region')}>
      <div role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastItem({ toast }: { toast: Toast }) {
  const { t } = useTranslation('ui');
  const { action } = toast;
  const run = () => {
    action?.run();
    dismiss(toast.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while it is read
    <div
      className={classes.toast}
      data-tone={toast.tone}
      onMouseEnter={() => hold(toast.id)}
      onMouseLeave={() => release(toast)}
      onFocus={() => hold(toast.id)}
      onBlur={() => release(toast)}
    >
      <span className={classes.text}>{toast.text}</span>
      {action === undefined ? null : (
        <UnstyledButton className={classes.action} onClick={run}>
          {action.label}
        </UnstyledButton>
      )}
      <CloseButton
        size="sm"
        className={classes.close}
        aria-label={t('toast.dismiss')}
        onClick={() => dismiss(toast.id)}
      />
    </div>
  );
}
