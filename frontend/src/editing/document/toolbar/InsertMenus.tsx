/** The toolbar's menus: images, tables (and their rows and columns), and what is needed less often. */
import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Ellipsis, Image, type LucideIcon, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './toolbar.module.css';

function MenuButton({
  label,
  icon: Icon,
  children,
}: {
  label: string;
  icon: LucideIcon;
  children: ReactNode;
}) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Tooltip label={label}>
          <UnstyledButton className={classes.button} aria-label={label}>
            <Icon size={17} aria-hidden />
          </UnstyledButton>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

interface ImageMenuProps {
  onUpload: () => void;
  onPick: () => void;
}

export function ImageMenu({ onUpload, onPick }: ImageMenuProps) {
  const { t } = useTranslation('editing');
  return (
    <MenuButton label={t('toolbar.image')} icon={Image}>
      <Menu.Item onClick={onUpload}>{t('block.uploadImage')}</Menu.Item>
      <Menu.Item onClick={onPick}>{t('block.libraryImage')}</Menu.Item>
    </MenuButton>
  );
}

const TABLE_COMMANDS = [
  'addRowBefore',
  'addRowAfter',
  'deleteRow',
  'addColumnBefore',
  'addColumnAfter',
  'deleteColumn',
  'toggleHeaderRow',
  'mergeOrSplit',
  'deleteTable',
] as const;

export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editing');
  const inside = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('table') });
  const insert = () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  return (
    <MenuButton label={t(inside ? 'toolbar.tableEdit' : 'toolbar.table')} icon={Table}>
      {inside ? (
        TABLE_COMMANDS.map((command) => (
          <Menu.Item key={command} onClick={() => editor.chain().focus()[command]().run()}>
            {t(`table.${command}`)}
          </Menu.Item>
        ))
      ) : (
        <Menu.Item onClick={insert}>{t('table.insert')}</Menu.Item>
      )}
    </MenuButton>
  );
}

export function MoreMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editing');
  const chain = () => editor.chain().focus();
  return (
    <MenuButton label={t('toolbar.more')} icon={Ellipsis}>
      <Menu.Item onClick={() => chain().toggleMark('strike').run()}>{t('block.strike')}</Menu.Item>
      <Menu.Item onClick={() => chain().toggleMark('underline').run()}>{t('block.underline')}</Menu.Item>
      <Menu.Item onClick={() => chain().toggleMark('superscript').run()}>{t('block.superscript')}</Menu.Item>
      <Menu.Item onClick={() => chain().toggleMark('subscript').run()}>{t('block.subscript')}</Menu.Item>
      <Menu.Item onClick={() => chain().unsetAllMarks().run()}>{t('toolbar.clear')}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => chain().setHorizontalRule().run()}>{t('block.rule')}</Menu.Item>
      <Menu.Item onClick={() => chain().moveBlock('up').run()}>{t('toolbar.moveUp')}</Menu.Item>
      <Menu.Item onClick={() => chain().moveBlock('down').run()}>{t('toolbar.moveDown')}</Menu.Item>
    </MenuButton>
  );
}
