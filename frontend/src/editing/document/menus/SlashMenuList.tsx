/** Draws the `/` menu. The focus stays in the text; the editor points at the active option. */
import type { Editor } from '@tiptap/core';
import { useEffect, useId, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type SlashItem, slashItems } from '../slash/items';
import type { SlashMenuStore } from '../slash/store';
import { FloatingLayer } from './FloatingLayer';
import classes from './menus.module.css';

interface SlashMenuListProps {
  editor: Editor;
  store: SlashMenuStore;
  onPickImage: () => void;
  onUploadImage: () => void;
}

export function SlashMenuList({ editor, store, onPickImage, onUploadImage }: SlashMenuListProps) {
  const { t } = useTranslation('editing');
  const id = useId();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const items = useMemo(() => slashItems(onPickImage, onUploadImage), [onPickImage, onUploadImage]);
  useEffect(() => {
    store.search = (query) =>
      search(
        items,
        query,
        (item) => t(`block.${item.name}`),
        (item) => t(`blockWords.${item.name}`),
      );
  }, [store, items, t]);

  const activeId = state === null ? null : `${id}-${state.active}`;
  useEffect(() => {
    const { dom } = editor.view;
    if (activeId === null) return;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', activeId);
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, activeId]);

  if (state === null) return null;
  return (
    <FloatingLayer rect={state.rect} side="below">
      <div id={id} role="listbox" aria-label={t('slash.label')} className={classes.list}>
        {state.items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the editor, which keeps the focus
          <div
            key={item.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === state.active}
            className={classes.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => state.choose(item)}
          >
            <span>{t(`block.${item.name}`)}</span>
            {item.hint === '' ? null : <span className={classes.hint}>{item.hint}</span>}
          </div>
        ))}
      </div>
    </FloatingLayer>
  );
}

function search(
  items: readonly SlashItem[],
  query: string,
  title: (item: SlashItem) => string,
  words: (item: SlashItem) => string,
): readonly SlashItem[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '') return items;
  const starts = (item: SlashItem) =>
    `${title(item)} ${words(item)}`
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  const holds = (item: SlashItem) => title(item).toLocaleLowerCase().includes(wanted);
  return items.filter((item) => starts(item) || holds(item));
}
