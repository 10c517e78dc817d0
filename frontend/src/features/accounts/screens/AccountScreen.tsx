import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/sessions';
import { Page } from '@/ui';
import { Section } from '@/ui/settings';
import { Appearance } from '../components/Appearance';
import { ProfileForm } from '../components/ProfileForm';

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
      <Section title={t('security.title')} text={t('security.intro')}>
        <Link to="/account/security">{t('account.security')}</Link>
      </Section>
    </Page>
  );
}
