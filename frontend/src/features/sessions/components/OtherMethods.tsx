import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Method } from '../methods';

interface OtherMethodsProps {
  methods: readonly Method[];
  present: Method;
  onChoose: (method: Method) => void;
}

/** For whoever has not got at hand what is asked for. */
export function OtherMethods({ methods, present, onChoose }: OtherMethodsProps) {
  const { t } = useTranslation('sessions');
  return (
    <Stack gap="xs">
      {methods
        .filter((method) => method !== present)
        .map((method) => (
          <Button key={method} variant="default" fullWidth onClick={() => onChoose(method)}>
            {t(`second.use.${method}`)}
          </Button>
        ))}
    </Stack>
  );
}
