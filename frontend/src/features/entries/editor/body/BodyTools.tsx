/** At the end of the toolbar: how long the text is, and the switch between its two forms. */
import { Tooltip, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import type { useMarkdownMode } from '@/editing/source';
import { keyLabel } from '@/ui';
import classes from './body.module.css';
import { WordCount } from './WordCount';

interface BodyToolsProps {
  editor: Editor;
  markdown: ReturnType<typeof useMarkdownMode>;
  counted: boolean;
  canEdit: boolean;
}

export function BodyTools({ editor, markdown, counted, canEdit }: BodyToolsProps) {
  const { t } = useTranslation('editor');
  return (
    <span className={classes.tools}>
      {counted ? <WordCount editor={editor} /> : null}
      {canEdit ? (
        <Tooltip label={`${t('body.markdown')}  ${keyLabel('Mod')}+Shift+E`}>
          <UnstyledButton
            className={classes.mode}
            aria-pressed={markdown.session !== null}
            aria-busy={markdown.busy}
            onClick={markdown.toggle}
          >
            {t('body.markdown')}
          </UnstyledButton>
        </Tooltip>
      ) : null}
    </span>
  );
}
