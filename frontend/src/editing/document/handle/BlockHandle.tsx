/**
 * A handle in the margin, beside the block under the pointer or with the cursor: drag it, or open it for the same by
 * keyboard. Fingers have the toolbar's menu instead.
 */
import { Menu, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { GripVertical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui';
import { type Block, carryBlock, selectBlock } from './blocks';
import classes from './handle.module.css';
import { useHandledBlock } from './useHandledBlock';

interface BlockHandleProps {
  editor: Editor;
  /** The part of the page that holds the text and its margins. */
  frame: HTMLElement;
}

export function BlockHandle({ editor, frame }: BlockHandleProps) {
  const { t } = useTranslation('editing');
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState('');
  const { block, top } = useHandledBlock(editor, frame, opened);
  const move = (from: Block, direction: 'up' | 'down') => {
    selectBlock(editor.view, from);
    const place = from.place + (direction === 'up' ? -1 : 1);
    if (editor.commands.moveBlock(direction)) setSaid(t('handle.moved', { place, total: from.total }));
  };
  const remove = (one: Block) => {
    selectBlock(editor.view, one);
    editor.chain().deleteSelection().focus().run();
  };
  return (
    <>
      {block === null || top === null ? null : (
        <div className={classes.place} style={{ insetBlockStart: top }}>
          <Menu opened={opened} onChange={setOpened} position="bottom-start">
            <Menu.Target>
              <UnstyledButton
                className={classes.handle}
                aria-label={t('handle.label', { place: block.place, total: block.total })}
                draggable
                onDragStart={(event) => carryBlock(editor.view, block, event.dataTransfer)}
                onDragEnd={() => {
                  editor.view.dragging = null;
                }}
              >
                <GripVertical size={16} aria-hidden />
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                disabled={block.place === 1}
                rightSection={<Kbd keys={['Alt', 'Shift', '↑']} />}
                onClick={() => move(block, 'up')}
              >
                {t('handle.up')}
              </Menu.Item>
              <Menu.Item
                disabled={block.place === block.total}
                rightSection={<Kbd keys={['Alt', 'Shift', '↓']} />}
                onClick={() => move(block, 'down')}
              >
                {t('handle.down')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item c="var(--c-danger)" onClick={() => remove(block)}>
                {t('handle.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
      <div role="status" className={classes.said}>
        {said}
      </div>
    </>
  );
}
