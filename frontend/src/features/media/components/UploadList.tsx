import { ActionIcon, Button } from '@mantine/core';
import { Check, CircleAlert, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { explain, useFormat } from '@/ui';
import type { UploadItem } from '../upload-queue';
import { uploads } from '../uploads';
import classes from './UploadList.module.css';

export function UploadList({ items }: { items: UploadItem[] }) {
  const { t } = useTranslation('media');
  if (items.length === 0) return null;
  const left = items.filter((item) => item.state === 'waiting' || item.state === 'sending').length;
  const failed = items.filter((item) => item.state === 'failed').length;
  return (
    <section className={classes.panel} aria-label={t('upload.list')}>
      <div className={classes.head}>
        <p className={classes.sum} role="status">
          {left > 0 ? t('upload.left', { count: left }) : t('upload.finished')}
          {failed > 0 ? ` ${t('upload.failed', { count: failed })}` : null}
        </p>
        <Button variant="subtle" color="gray" onClick={() => uploads.clear()}>
          {t('upload.clear')}
        </Button>
      </div>
      <ul className={classes.list}>
        {items.map((item) => (
          <UploadRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ item }: { item: UploadItem }) {
  const { t } = useTranslation('media');
  const words = useTranslation('ui').t;
  const format = useFormat();
  return (
    <li className={classes.row} data-state={item.state}>
      <span className={classes.sign} aria-hidden="true">
        {item.state === 'done' ? <Check size={16} /> : null}
        {item.state === 'failed' ? <CircleAlert size={16} /> : null}
      </span>
      <span className={classes.name}>{item.name}</span>
      {item.state === 'sending' || item.state === 'waiting' ? (
        <progress
          className={classes.progress}
          value={item.progress}
          aria-label={t('upload.of', { name: item.name })}
        />
      ) : null}
      {item.state === 'failed' ? <span className={classes.why}>{explain(item.error, words)}</span> : null}
      <span className={classes.size}>{format.bytes(item.bytes)}</span>
      {item.state === 'failed' ? (
        <>
          <ActionIcon
            aria-label={t('upload.retry', { name: item.name })}
            onClick={() => uploads.retry(item.id)}
          >
            <RotateCcw size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label={t('upload.remove', { name: item.name })}
            onClick={() => uploads.clear(item.id)}
          >
            <X size={16} aria-hidden="true" />
          </ActionIcon>
        </>
      ) : null}
    </li>
  );
}
