import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api';
import { useMe } from '@/features/sessions';
import { ROLES } from '../schema';

interface RoleChoiceProps {
  value: Role;
  onChange: (role: Role) => void;
}

/** The five roles, each with what it may do. Only an owner can make an owner. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation('accounts');
  const isOwner = useMe().role === 'owner';
  return (
    <Radio.Group
      label={t('column.role')}
      value={value}
      onChange={(next) => {
        const role = ROLES.find((one) => one === next);
        if (role !== undefined) onChange(role);
      }}
    >
      <Stack gap="xs" mt="xs">
        {ROLES.map((role) => (
          <Radio
            key={role}
            value={role}
            label={t(`role.${role}`)}
            description={t(`roleHelp.${role}`)}
            disabled={role === 'owner' && !isOwner}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
