import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SecondFactor, TrustedDevices } from '@/features/factors';
import { MySessions } from '@/features/sessions';
import { Page, SkeletonRows } from '@/ui';
import { Section } from '@/ui/settings';
import { PasswordForm } from '../components/PasswordForm';

/** Everything one signs in with, and everywhere one is signed in. */
export function SecurityScreen() {
  const { t } = useTranslation('accounts');
  return (
    <Page kind="column" title={t('security.title')} intro={t('security.intro')}>
      <Section title={t('password.title')} text={t('password.text')}>
        <PasswordForm />
      </Section>
      <SecondFactor />
      <TrustedDevices />
      <Suspense fallback={<SkeletonRows rows={3} />}>
        <MySessions />
      </Suspense>
    </Page>
  );
}
