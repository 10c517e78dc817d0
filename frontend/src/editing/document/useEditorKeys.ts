/** Keys of the text that open something outside it. */
import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent } from 'react';

export function useEditorKeys(editor: Editor, onLink: () => void): void {
  const openLink = useEffectEvent(onLink);
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = event.ctrlKey || event.metaKey;
      if (!mod || !event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openLink();
    };
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor]);
}
