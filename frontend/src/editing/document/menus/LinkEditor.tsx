/** Sets, changes or removes the link at the selection. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { ExternalLink, Unlink } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeAddress, isLinkAddress } from '../address';
import classes from './menus.module.css';

interface LinkEditorProps {
  editor: Editor;
  onClose: () => void;
}

export function LinkEditor({ editor, onClose }: LinkEditorProps) {
  const { t } = useTranslation('editing');
  const present = editor.getAttributes('link') as { href?: string };
  const [address, setAddress] = useState(present.href ?? '');
  const [refused, setRefused] = useState(false);

  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = completeAddress(address);
    if (href === '') return remove();
    if (!isLinkAddress(href)) return setRefused(true);
    onClose();
    insertLink(editor, href);
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };

  return (
    <form className={classes.link} onSubmit={apply} onKeyDown={onKeyDown} aria-label={t('link.label')}>
      <TextInput
        data-autofocus
        autoFocus
        dir="ltr"
        aria-label={t('link.address')}
        placeholder={t('link.placeholder')}
        value={address}
        error={refused ? t('link.refused') : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setRefused(false);
        }}
        className={classes.linkInput}
      />
      <Button type="submit">{t('link.apply')}</Button>
      {present.href === undefined ? null : (
        <>
          <ActionIcon
            component="a"
            href={present.href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('link.open')}
          >
            <ExternalLink size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('link.remove')} onClick={remove}>
            <Unlink size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
    </form>
  );
}

/** With nothing selected the address itself becomes the text. */
function insertLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection;
  if (empty && !editor.isActive('link')) {
    editor
      .chain()
      .focus()
      .insertContent({
        type: 'text',
        text: href.replace(/^mailto:/, ''),
        marks: [{ type: 'link', attrs: { href } }],
      })
      .run();
    return;
  }
  editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
}
