/** Plain source with line wrapping and highlighting. Always loaded lazily: it is the second editor of the page. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { highlightRules } from './highlight';
import classes from './source.module.css';

export interface SourceEditorProps {
  value: string;
  language: 'markdown' | 'json';
  label: string;
  layout: 'page' | 'field';
  invalid?: boolean;
  autoFocus?: boolean;
  id?: string;
  onChange: (text: string) => void;
  onBlur: () => void;
}

const highlighting = syntaxHighlighting(HighlightStyle.define(highlightRules));
const languages: Record<SourceEditorProps['language'], () => Extension> = {
  markdown: () => markdown(),
  json: () => json(),
};

export function SourceEditor(props: SourceEditorProps) {
  const { value, language, label, layout, invalid = false, autoFocus = false, id } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent((text: string) => props.onChange(text));
  const left = useEffectEvent(() => props.onBlur());
  const initial = useEffectEvent(() => ({ value, autoFocus }));

  useEffect(() => {
    if (host.current === null) return;
    const start = initial();
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: start.value,
        extensions: [
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          languages[language](),
          highlighting,
          keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap]),
          EditorView.contentAttributes.of({
            'aria-label': label,
            dir: 'auto',
            spellcheck: language === 'markdown' ? 'true' : 'false',
            ...(id === undefined ? {} : { id }),
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
          EditorView.domEventHandlers({ blur: () => left() }),
        ],
      }),
    });
    view.current = editor;
    if (start.autoFocus) editor.focus();
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, [language, label, id]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  return <div ref={host} className={classes.root} data-layout={layout} data-invalid={invalid || undefined} />;
}
