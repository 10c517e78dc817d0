/** The menu over selected text, and the link editor in the same place. Fingers use the toolbar instead. */
import { useMediaQuery } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { posToDOMRect, useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SELECTION_BUTTONS } from '../toolbar/buttons';
import { ToolbarButton } from '../toolbar/ToolbarButton';
import { FloatingLayer } from './FloatingLayer';
import { LinkEditor } from './LinkEditor';
import classes from './menus.module.css';

interface SelectionMenuProps {
  editor: Editor;
  linkOpen: boolean;
  onLink: (open: boolean) => void;
}

export function SelectionMenu({ editor, linkOpen, onLink }: SelectionMenuProps) {
  const { t } = useTranslation('editing');
  const coarse = useMediaQuery('(pointer: coarse)') ?? false;
  const pressed = usePointerDown();
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) =>
      isFocused &&
      isEditable &&
      state.selection instanceof TextSelection &&
      !state.selection.empty &&
      state.selection.$from.parent.type.name !== 'codeBlock' &&
      state.doc.textBetween(state.selection.from, state.selection.to).trim() !== '',
  });
  const rect = () => posToDOMRect(editor.view, editor.state.selection.from, editor.state.selection.to);
  if (linkOpen) {
    return (
      <FloatingLayer rect={rect} side="below">
        <LinkEditor editor={editor} onClose={() => onLink(false)} />
      </FloatingLayer>
    );
  }
  if (!selected || coarse || pressed) return null;
  return (
    <FloatingLayer rect={rect} side="above">
      <div role="toolbar" aria-label={t('selection.label')} className={classes.selection}>
        {SELECTION_BUTTONS.map((button) => (
          <ToolbarButton
            key={button.name}
            button={button}
            editor={editor}
            onLink={() => onLink(true)}
            tabIndex={-1}
          />
        ))}
      </div>
    </FloatingLayer>
  );
}

/** While the mouse is still drawing the selection, the menu would be in its way. */
function usePointerDown(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    const press = () => setDown(true);
    const lift = () => setDown(false);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', lift);
    document.addEventListener('pointercancel', lift);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', lift);
      document.removeEventListener('pointercancel', lift);
    };
  }, []);
  return down;
}
