import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/api';
import classes from './ErrorPanel.module.css';
import { explain } from './explain';

interface ErrorPanelProps {
  error: unknown;
  /** What could not be done: "The list could not be loaded". */
  title: string;
  onRetry?: () => void;
}

/** A failure in its own place: what failed, why, the request's id, and the way to try again. */
export function ErrorPanel({ error, title, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation('ui');
  const requestId = isApiError(error) ? error.requestId : undefined;
  return (
    <div className={classes.root} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{explain(error, t)}</p>
      {requestId === undefined ? null : (
        <p className={classes.id}>
          {t('error.requestId')} <code>{requestId}</code>
        </p>
      )}
      {onRetry === undefined ? null : (
        <Button variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
