/** The text as Markdown, in the place of the rich editor. */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { LazySourceEditor } from '@/editing/source';
import classes from './body.module.css';

interface MarkdownTextProps {
  label: string;
  text: string;
  main: boolean;
  slot: HTMLElement | null;
  tools: ReactNode;
  onType: (text: string) => void;
  onBlur: () => void;
}

export function MarkdownText({ label, text, main, slot, tools, onType, onBlur }: MarkdownTextProps) {
  const { t } = useTranslation('editor');
  const bar = (
    <div className={classes.sourceBar}>
      <span>{t('body.markdownOn')}</span>
      {tools}
    </div>
  );
  return (
    <div className={classes.source}>
      {main && slot !== null ? createPortal(bar, slot) : bar}
      <LazySourceEditor
        language="markdown"
        layout={main ? 'page' : 'field'}
        autoFocus
        label={t('body.markdownOf', { label })}
        value={text}
        onChange={onType}
        onBlur={onBlur}
      />
    </div>
  );
}
