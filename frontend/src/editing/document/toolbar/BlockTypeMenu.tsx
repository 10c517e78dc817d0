/** Says what the current block is and turns it into something else. */
import { Menu, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui';
import classes from './toolbar.module.css';

const LEVELS = [1, 2, 3, 4] as const;

function currentBlock(editor: Editor): string {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    if (editor.isActive('heading', { level })) return `heading${level}`;
  }
  return editor.isActive('codeBlock') ? 'codeBlock' : 'paragraph';
}

export function BlockTypeMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editing');
  const block = useEditorState({ editor, selector: ({ editor: current }) => currentBlock(current) });
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.blockType}
          aria-label={t('toolbar.blockType', { type: t(`block.${block}`) })}
        >
          {t(`block.${block}`)}
          <ChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          rightSection={<Kbd keys={['Mod', 'Alt', '0']} />}
          onClick={() => editor.chain().focus().setParagraph().run()}
        >
          {t('block.paragraph')}
        </Menu.Item>
        {LEVELS.map((level) => (
          <Menu.Item
            key={level}
            className={classes.headingItem}
            data-level={level}
            rightSection={<Kbd keys={['Mod', 'Alt', String(level)]} />}
            onClick={() => editor.chain().focus().setHeading({ level }).run()}
          >
            {t(`block.heading${level}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          rightSection={<Kbd keys={['Mod', 'Alt', 'C']} />}
          onClick={() => editor.chain().focus().setCodeBlock().run()}
        >
          {t('block.codeBlock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
