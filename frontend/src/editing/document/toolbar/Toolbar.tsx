/** The formatting toolbar. Alt+F10 goes to it from the text, Escape goes back. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockTypeMenu } from './BlockTypeMenu';
import { BLOCK_BUTTONS, type ButtonSpec, HISTORY_BUTTONS, MARK_BUTTONS } from './buttons';
import { ImageMenu, MoreMenu, TableMenu } from './InsertMenus';
import { LanguageMenu } from './LanguageMenu';
import { ToolbarButton } from './ToolbarButton';
import classes from './toolbar.module.css';
import { useRovingFocus } from './useRovingFocus';

interface ToolbarProps {
  editor: Editor;
  onLink: () => void;
  onUploadImage: () => void;
  onPickImage: () => void;
  /** What stands at the far end: the switch to Markdown. */
  children?: ReactNode;
}

export function Toolbar({ editor, onLink, onUploadImage, onPickImage, children }: ToolbarProps) {
  const { t } = useTranslation('editing');
  const bar = useRef<HTMLDivElement>(null);
  const { onKeyDown, enter } = useRovingFocus(bar);
  const inCode = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('codeBlock') });

  useEffect(() => {
    const { dom } = editor.view;
    const toToolbar = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      enter();
    };
    dom.addEventListener('keydown', toToolbar);
    return () => dom.removeEventListener('keydown', toToolbar);
  });

  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') editor.commands.focus();
    else onKeyDown(event);
  };
  const buttons = (specs: readonly ButtonSpec[]) =>
    specs.map((button) => (
      <ToolbarButton key={button.name} button={button} editor={editor} onLink={onLink} />
    ));

  return (
    <div ref={bar} role="toolbar" aria-label={t('toolbar.label')} className={classes.bar} onKeyDown={keys}>
      <BlockTypeMenu editor={editor} />
      <span className={classes.gap} />
      {inCode ? <LanguageMenu editor={editor} /> : buttons(MARK_BUTTONS)}
      <span className={classes.gap} />
      {buttons(BLOCK_BUTTONS)}
      <TableMenu editor={editor} />
      <ImageMenu onUpload={onUploadImage} onPick={onPickImage} />
      <MoreMenu editor={editor} />
      <span className={classes.gap} />
      {buttons(HISTORY_BUTTONS)}
      {children}
    </div>
  );
}
