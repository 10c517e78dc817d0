import { Button, Checkbox, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role, SecuritySettings } from '@/api';
import { useCan } from '@/features/sessions';
import { explain, toast } from '@/ui';
import { FormErrors } from '@/ui/form';
import { Section } from '@/ui/settings';
import { useSaveRequirement } from '../mutations';

const ROLES = ['owner', 'admin', 'editor', 'author', 'viewer'] as const satisfies Role[];

/** Which roles need a second factor, and how long they have to set one up. */
export function Requirement({ settings }: { settings: SecuritySettings }) {
  const { t } = useTranslation('security');
  const words = useTranslation('ui').t;
  const readOnly = !useCan('security.manage');
  const { second_factor_required: stored } = settings;
  const [roles, setRoles] = useState<string[]>(stored.roles);
  const [days, setDays] = useState(stored.grace_days);
  const save = useSaveRequirement(settings, () => toast.say(t('factor.saved')));
  const submit = () => save.mutate({ roles: ROLES.filter((role) => roles.includes(role)), grace_days: days });
  return (
    <Section title={t('factor.title')} text={t('factor.text')}>
      <Stack gap="md">
        <FormErrors message={save.error === null ? undefined : explain(save.error, words)} />
        <Checkbox.Group label={t('factor.roles')} value={roles} onChange={setRoles}>
          <Stack gap="xs" mt="xs">
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} label={t(`role.${role}`)} disabled={readOnly} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberInput
          label={t('factor.grace')}
          description={t('factor.graceHelp')}
          min={0}
          max={90}
          value={days}
          readOnly={readOnly}
          onChange={(value) => setDays(typeof value === 'number' ? value : 0)}
        />
        {readOnly ? null : (
          <div>
            <Button loading={save.isPending} onClick={submit}>
              {t('factor.save')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
