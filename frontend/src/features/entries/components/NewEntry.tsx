import { Button, Menu } from '@mantine/core';
import { ChevronDown, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ContentType } from '@/api';
import { TypeIcon } from '@/features/content_types';
import { useCan } from '@/features/sessions';
import { useShortcut } from '@/ui';
import { useCreateEntry } from '../mutations';

/** One button for one type, a menu for several, nothing for whoever may not write. */
export function NewEntry({ types }: { types: ContentType[] | undefined }) {
  const { t } = useTranslation('entries');
  const allowed = useCan('entry.create', { own: true });
  const create = useCreateEntry();
  const open = types?.filter((type) => type.kind !== 'single' || type.entry_count === 0) ?? [];
  const only = open.length === 1 ? open[0] : undefined;
  useShortcut('n', () => only && create.mutate(only), allowed && only !== undefined);
  if (!allowed || open.length === 0) return null;
  if (only !== undefined) {
    return (
      <Button leftSection={<Plus size={16} />} loading={create.isPending} onClick={() => create.mutate(only)}>
        {t('new.one', { name: only.name.toLocaleLowerCase() })}
      </Button>
    );
  }
  return (
    <Menu>
      <Menu.Target>
        <Button
          leftSection={<Plus size={16} />}
          rightSection={<ChevronDown size={16} />}
          loading={create.isPending}
        >
          {t('new.any')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map((type) => (
          <Menu.Item
            key={type.key}
            leftSection={<TypeIcon typeKey={type.key} size={16} />}
            onClick={() => create.mutate(type)}
          >
            {type.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
