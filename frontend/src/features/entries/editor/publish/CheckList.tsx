/** The checks, worst first, each a way to its field. */
import { UnstyledButton } from '@mantine/core';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Check } from './checks';
import classes from './publish.module.css';

export function CheckList({ checks, onShow }: { checks: readonly Check[]; onShow: (key: string) => void }) {
  const { t } = useTranslation('editor');
  if (checks.length === 0) {
    return (
      <p className={classes.fine}>
        <CircleCheck size={16} aria-hidden /> {t('check.fine')}
      </p>
    );
  }
  const sorted = [...checks].sort((a, b) => Number(b.blocks) - Number(a.blocks));
  return (
    <section aria-label={t('check.title')}>
      <h3 className={classes.heading}>{t('check.title')}</h3>
      <ul className={classes.checks}>
        {sorted.map((check) => (
          <li key={`${check.kind}-${check.key}-${check.detail ?? ''}`}>
            <UnstyledButton
              className={classes.check}
              data-blocks={check.blocks || undefined}
              onClick={() => onShow(check.key)}
            >
              {check.blocks ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />}
              <span>
                <strong>{check.label}</strong>{' '}
                {check.detail ?? t(`check.${check.kind}`, { count: check.count ?? 1 })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
