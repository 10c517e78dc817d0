/** The language of the code block with the cursor, in the place of the marks that code cannot have. */
import { Menu, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../code-block';
import classes from './toolbar.module.css';

export function LanguageMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editing');
  const language = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      String((current.getAttributes('codeBlock') as { language?: string | null }).language ?? ''),
  });
  const set = (next: string | null) =>
    editor.chain().focus().updateAttributes('codeBlock', { language: next }).run();
  const shown = language === '' ? t('toolbar.noLanguage') : language;
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className={classes.language} aria-label={t('toolbar.language', { language: shown })}>
          {shown}
          <ChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => set(null)}>{t('toolbar.noLanguage')}</Menu.Item>
        {LANGUAGES.map((name) => (
          <Menu.Item key={name} onClick={() => set(name)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
