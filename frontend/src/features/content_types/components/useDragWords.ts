import type { Announcements, DndContextProps, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

interface Item {
  id: UniqueIdentifier;
  name: string;
}

/** What a screen reader hears while a row is carried by keys. */
export function useDragWords(items: Item[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('content_types');
  const place = (id: UniqueIdentifier | undefined) => items.findIndex((item) => item.id === id);
  const name = (id: UniqueIdentifier) => items[place(id)]?.name ?? '';
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('drag.start', { name: name(active.id) }),
    onDragOver: ({ active, over }) =>
      t('drag.over', { name: name(active.id), place: place(over?.id) + 1, total: items.length }),
    onDragEnd: ({ active, over }) =>
      t('drag.end', { name: name(active.id), place: place(over?.id) + 1, total: items.length }),
    onDragCancel: ({ active }) => t('drag.cancel', { name: name(active.id) }),
  };
  return { announcements, screenReaderInstructions: { draggable: t('drag.help') } };
}
