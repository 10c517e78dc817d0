import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/sessions';
import { Page } from '@/ui';
import { Appearance } from '../components/Appearance';
import { PasswordForm } from '../components/PasswordForm';
import { ProfileForm } from '../components/ProfileForm';
import { Section } from '../components/Section';

export function AccountScreen() {
  const { t } = useTranslation('accounts');
  const me = useMe();
  return (
    <Page
      kind="column"
      title={t('account.title')}
      intro={t('account.intro', { role: t(`role.${me.role}`), site: me.site.name })}
    >
      <Section title={t('profile.title')}>
        <ProfileForm />
      </Section>
      <Section title={t('appearance.title')} text={t('appearance.text')}>
        <Appearance />
      </Section>
      <Section title={t('password.title')} text={t('password.text')}>
        <PasswordForm />
      </Section>
    </Page>
  );
}
