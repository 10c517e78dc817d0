/** The editor's keys. They work wherever the focus is, but not under an open dialog. */
import { useEffect, useEffectEvent } from 'react';

export interface EditorShortcuts {
  readonly save: () => void;
  readonly publish: () => void;
  readonly panel: () => void;
  readonly focusMode: () => void;
  readonly markdown: () => void;
}

function commandOf(event: KeyboardEvent): keyof EditorShortcuts | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.getModifierState('AltGraph')) return null;
  const key = event.key.toLowerCase();
  if (event.shiftKey) return key === 'f' ? 'focusMode' : key === 'e' ? 'markdown' : null;
  if (key === 's') return 'save';
  if (key === 'enter') return 'publish';
  return key === '\\' ? 'panel' : null;
}

export function useEditorShortcuts(commands: EditorShortcuts): void {
  const run = useEffectEvent((name: keyof EditorShortcuts) => commands[name]());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = commandOf(event);
      if (name === null) return;
      const behindDialog = document.querySelector('[aria-modal="true"]') !== null;
      // The browser's own "save page" would only confuse.
      if (behindDialog && name !== 'save') return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) run(name);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
