import { ActionIcon } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';
import classes from './Pagination.module.css';

interface PaginationProps {
  page: number;
  perPage: number;
  total: number;
  onChange: (page: number) => void;
}

export function Pagination({ page, perPage, total, onChange }: PaginationProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (pages === 1 && page === 1) return null;
  const from = Math.min(total, (page - 1) * perPage + 1);
  const to = Math.min(total, page * perPage);
  const range = { from: format.number(from), to: format.number(to), total: format.number(total) };
  return (
    <nav className={classes.root} aria-label={t('pages.label')}>
      <span className={classes.range}>{t('pages.range', range)}</span>
      <ActionIcon aria-label={t('pages.previous')} disabled={page <= 1} onClick={() => onChange(page - 1)}>
        <ChevronLeft size={18} className="flip" />
      </ActionIcon>
      <span className={classes.page}>
        {t('pages.current', { page: format.number(page), pages: format.number(pages) })}
      </span>
      <ActionIcon aria-label={t('pages.next')} disabled={page >= pages} onClick={() => onChange(page + 1)}>
        <ChevronRight size={18} className="flip" />
      </ActionIcon>
    </nav>
  );
}
