/** A rich text on the page, in its two forms: as it will look, and as Markdown. */
import { useDisclosure } from '@mantine/hooks';
import { Selection } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset, Field } from '@/api';
import { DocumentEditor } from '@/editing/document';
import { fieldId } from '@/editing/fields';
import { MediaPicker } from '@/editing/media';
import { explain } from '@/ui';
import { useOpenEntry } from '../saving/context';
import { useFieldError } from '../saving/useFieldError';
import { BodyTools } from './BodyTools';
import classes from './body.module.css';
import { LossyDialog } from './LossyDialog';
import { MarkdownText } from './MarkdownText';
import type { PageCommands } from './page-commands';
import { useBody } from './useBody';

interface RichTextBodyProps {
  field: Field;
  /** The first one is the page itself; others follow below it with a label. */
  main: boolean;
  commands: PageCommands;
  /** The page's place for the toolbar of its main text. */
  toolbarSlot: HTMLElement | null;
}

export function RichTextBody({ field, main, commands, toolbarSlot }: RichTextBodyProps) {
  const { t } = useTranslation('editor');
  const { t: ui } = useTranslation('ui');
  const { engine, canEdit } = useOpenEntry();
  const { handle, markdown } = useBody(field);
  const { editor } = handle;
  const error = useFieldError(field.key);
  const [picking, picker] = useDisclosure(false);

  useEffect(() => {
    if (!main) return;
    return commands.provide({
      focusBody: () => {
        const { doc, tr } = editor.state;
        editor.view.dispatch(tr.setSelection(Selection.atStart(doc)));
        /* At once: the command waits for a frame, and a letter typed meanwhile would land in the title. */
        editor.view.focus();
      },
      toggleMarkdown: markdown.toggle,
    });
  });

  const insert = (asset: Asset) => {
    picker.close();
    editor
      .chain()
      .focus()
      .insertImage({ src: asset.url, asset: asset.id, alt: asset.alt === '' ? null : asset.alt })
      .run();
  };
  const tools = <BodyTools editor={editor} markdown={markdown} counted={main} canEdit={canEdit} />;

  return (
    <section
      id={fieldId(field.key)}
      tabIndex={-1}
      className={main ? classes.main : classes.other}
      aria-label={field.label}
    >
      {main ? null : <h2 className={classes.otherLabel}>{field.label}</h2>}
      {error === undefined ? null : (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {markdown.error === null ? null : (
        <p role="alert" className={classes.error}>
          {t('body.convertFailed', { detail: explain(markdown.error, ui) })}
        </p>
      )}
      {markdown.session === null ? (
        <DocumentEditor
          handle={handle}
          layout={main ? 'page' : 'field'}
          onPickImage={picker.open}
          tools={tools}
          toolbarSlot={toolbarSlot}
        />
      ) : (
        <MarkdownText
          label={field.label}
          text={markdown.session.text}
          main={main}
          slot={toolbarSlot}
          tools={tools}
          onType={markdown.type}
          onBlur={() => void engine.dispatch({ kind: 'blur' })}
        />
      )}
      <MediaPicker opened={picking} onPick={insert} onClose={picker.close} />
      <LossyDialog
        lossy={markdown.doubt?.lossy ?? null}
        onAccept={markdown.acceptDoubt}
        onClose={markdown.dropDoubt}
      />
    </section>
  );
}
