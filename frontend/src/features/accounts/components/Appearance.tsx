import {
  type MantineColorScheme,
  SegmentedControl,
  Stack,
  Switch,
  useMantineColorScheme,
} from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Density, setPreferences, usePreferences } from '@/ui';
import classes from './Appearance.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[];
const DENSITIES = ['comfortable', 'compact'] as const satisfies Density[];

/** Takes effect at once and stays on this device; there is nothing to save. */
export function Appearance() {
  const { t } = useTranslation('accounts');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { density, letterShortcuts } = usePreferences();
  return (
    <Stack gap="lg">
      <Choice
        label={t('appearance.scheme')}
        value={colorScheme}
        data={SCHEMES.map((value) => ({ value, label: t(`appearance.${value}`) }))}
        onChange={(value) => setColorScheme(value)}
      />
      <Choice
        label={t('appearance.density')}
        value={density}
        data={DENSITIES.map((value) => ({ value, label: t(`appearance.${value}`) }))}
        onChange={(value) => setPreferences({ density: value })}
      />
      <Switch
        label={t('appearance.letters')}
        description={t('appearance.lettersHelp')}
        checked={letterShortcuts}
        onChange={(event) => setPreferences({ letterShortcuts: event.currentTarget.checked })}
      />
    </Stack>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  data: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, data, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      <SegmentedControl aria-labelledby={id} value={value} data={data} onChange={onChange} />
    </div>
  );
}
