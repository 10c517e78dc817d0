/** From nobody to somebody: the first step, and the second where there is one. */
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Challenge } from '../methods';
import type { Outcome } from '../mutations';
import { SignInForm } from './SignInForm';

/* Most people sign in without, and the first page they see is to be light. */
const SecondStep = lazy(async () => ({ default: (await import('./SecondStep')).SecondStep }));

interface SignInFlowProps {
  submit: string;
  /** When the session has only expired, the same person must come back. */
  email?: string;
  onDone: () => void;
}

export function SignInFlow({ submit, email, onDone }: SignInFlowProps) {
  const { t } = useTranslation('sessions');
  const [challenge, setChallenge] = useState<Challenge | null>(null);
  const take = (outcome: Outcome) => {
    if (outcome.kind === 'in') onDone();
    else setChallenge(outcome.challenge);
  };
  if (challenge !== null) {
    return (
      <section aria-label={t('second.title')}>
        <Suspense fallback={null}>
          <SecondStep challenge={challenge} onDone={onDone} onRestart={() => setChallenge(null)} />
        </Suspense>
      </section>
    );
  }
  return <SignInForm submit={submit} email={email} onOutcome={take} />;
}
