import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { useWordCount } from '@/editing/document';
import { useFormat } from '@/ui';
import classes from './body.module.css';

/** How long the text is, in words and in minutes. */
export function WordCount({ editor }: { editor: Editor }) {
  const { t, i18n } = useTranslation('editor');
  const format = useFormat();
  const count = useWordCount(editor, i18n.language);
  if (count === null || count.words === 0) return null;
  return (
    <span className={classes.count} title={t('count.minutes', { count: count.minutes })}>
      {t('count.words', { count: count.words, words: format.number(count.words) })}
    </span>
  );
}
