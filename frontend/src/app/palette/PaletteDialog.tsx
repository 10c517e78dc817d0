import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Palette.module.css';
import { PaletteOptions } from './PaletteOptions';
import { usePaletteItems } from './usePaletteItems';

const SEARCH_PAUSE_MS = 180;

export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const id = useId();
  const [query, setQuery] = useState('');
  const [searched] = useDebouncedValue(query, SEARCH_PAUSE_MS);
  const [at, setAt] = useState(0);
  const items = usePaletteItems(query, searched);
  const active = Math.min(at, Math.max(0, items.length - 1));
  const choose = (index: number) => {
    items[index]?.run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} yOffset="12vh" size={560} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.label')}>
        <div className={classes.field}>
          <Search size={18} aria-hidden="true" />
          <input
            data-autofocus
            className={classes.input}
            role="combobox"
            aria-expanded={items.length > 0}
            aria-controls={id}
            aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
            aria-label={t('palette.label')}
            placeholder={t('palette.hint')}
            value={query}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
          />
        </div>
        <PaletteOptions id={id} items={items} active={active} onChoose={choose} />
        <p className={classes.status} role="status" data-empty={items.length === 0 || undefined}>
          {items.length === 0 ? t('palette.empty', { query }) : t('palette.results', { count: items.length })}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
