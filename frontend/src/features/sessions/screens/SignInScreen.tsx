import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '@/ui';
import { Sheet } from '../components/Sheet';
import { SignInFlow } from '../components/SignInFlow';

export function SignInScreen({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('sessions');
  useDocumentTitle(t('signIn.title'));
  return (
    <Sheet title={t('signIn.title')}>
      <SignInFlow submit={t('signIn.submit')} onDone={onDone} />
    </Sheet>
  );
}
