import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Ellipsis, PenLine, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import { useCan, useMe } from '@/features/sessions';
import { useTrash } from './useTrash';

export function EntryMenu({ entry }: { entry: EntrySummary }) {
  const { t } = useTranslation('entries');
  const mine = useMe().id === entry.owner.id;
  const canTrash = useCan('entry.trash', { own: mine });
  const trash = useTrash();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('menu.label', { title: entry.title || t('untitled') })}>
          <Ellipsis size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<PenLine size={16} />}
          renderRoot={(props) => <Link to="/content/$id" params={{ id: entry.id }} {...props} />}
        >
          {t('menu.open')}
        </Menu.Item>
        {canTrash ? (
          <Menu.Item
            leftSection={<Trash2 size={16} />}
            c="var(--c-danger)"
            onClick={() => trash.mutate([entry])}
          >
            {t('menu.trash')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
