/** Where the entry is and where its text is. Troubles are announced; the coming and going of saves is not. */
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat } from '@/ui';
import { useOpenEntry, useSaving } from './context';
import classes from './saving.module.css';
import { statusWords } from './status-words';

export function StatusLine({ onDecide }: { onDecide: () => void }) {
  const { t } = useTranslation('editor');
  const { engine, type } = useOpenEntry();
  const state = useSaving();
  const words = statusWords(state, type.workflow, useFormat());
  const text = t(words.message, words.values);
  const trouble = words.tone === 'warning' || words.tone === 'danger';
  return (
    <div className={classes.line}>
      <StatusMark status={state.document.state} />
      <span className={classes.words} data-tone={words.tone} title={text}>
        {text}
      </span>
      {words.action === null ? null : (
        <UnstyledButton
          className={classes.action}
          onClick={words.action === 'decide' ? onDecide : () => engine.retryNow()}
        >
          {t(`status.${words.action}`)}
        </UnstyledButton>
      )}
      <span className={classes.announced} role={words.tone === 'danger' ? 'alert' : 'status'}>
        {trouble ? text : ''}
      </span>
    </div>
  );
}
