/** The number of words, counted in a pause of the typing so that it never slows it down. */
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { countWords, type WordCount } from './word-count';

const QUIET_MS = 400;

export function useWordCount(editor: Editor | null, locale: string): WordCount | null {
  const [count, setCount] = useState<WordCount | null>(null);
  useEffect(() => {
    if (editor === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const { doc } = editor.state;
      setCount(countWords(doc.textBetween(0, doc.content.size, '\n', ' '), locale));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, QUIET_MS);
    };
    read();
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor, locale]);
  return count;
}
