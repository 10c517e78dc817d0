/** The second step of signing in. There is no session before it, so the challenge is all that is known. */
import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode, isApiError, type Me } from '@/api';
import { explain } from '@/ui';
import { FormErrors } from '@/ui/form';
import { bareCode, type Challenge, type Method, offered } from '../methods';
import { useSecondStep } from '../mutations';
import { OtherMethods } from './OtherMethods';
import { useCountdown } from './useCountdown';

interface SecondStepProps {
  challenge: Challenge;
  onDone: (user: Me) => void;
  onRestart: () => void;
}

export function SecondStep({ challenge, onDone, onRestart }: SecondStepProps) {
  const { t } = useTranslation('sessions');
  const words = useTranslation('ui').t;
  const methods = offered(challenge.methods);
  const [method, setMethod] = useState<Method>(methods[0] ?? 'backup_code');
  const [code, setCode] = useState('');
  const [trust, setTrust] = useState(false);
  const step = useSecondStep(challenge, onDone);
  const { error } = step;
  const wait = useCountdown(isApiError(error) ? error.retryAfter : null, error);
  const wrong = hasCode(error, 'factor.code_wrong');
  const over = hasCode(error, 'auth.challenge_invalid');
  const choose = (next: Method) => {
    step.reset();
    setCode('');
    setMethod(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = bareCode(method, code);
    if (typed !== '') step.mutate({ method, code: typed, trust });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text c="var(--c-ink-2)">{t(`second.intro.${method}`)}</Text>
        <FormErrors message={error === null || wrong ? undefined : explain(error, words)} />
        <TextInput
          key={method}
          data-autofocus
          autoFocus
          label={t(`second.field.${method}`)}
          inputMode={method === 'backup_code' ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          dir="ltr"
          value={code}
          error={wrong ? t('second.wrong') : undefined}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Checkbox
          label={t('second.trust')}
          description={t('second.trustHelp')}
          checked={trust}
          onChange={(event) => setTrust(event.currentTarget.checked)}
        />
        {over ? (
          <Button fullWidth onClick={onRestart}>
            {t('second.restart')}
          </Button>
        ) : (
          <Button type="submit" fullWidth loading={step.isPending} disabled={wait > 0}>
            {wait > 0 ? t('signIn.wait', { count: wait }) : t(`second.submit.${method}`)}
          </Button>
        )}
        <OtherMethods methods={methods} present={method} onChoose={choose} />
        <Button variant="subtle" color="gray" onClick={onRestart}>
          {t('second.back')}
        </Button>
      </Stack>
    </form>
  );
}
