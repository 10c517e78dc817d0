import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import shell from '@/app/messages/en.json';
import ui from '@/ui/messages/en.json';

type Messages = Record<string, unknown>;
const files = import.meta.glob<Messages>(
  ['/src/features/**/messages/*.json', '/src/editing/**/messages/*.json'],
  { import: 'default' },
);

/** `/src/features/media/messages/en.json` is the namespace `media` in English. */
function find(language: string, namespace: string): (() => Promise<Messages>) | undefined {
  const ending = `/${namespace}/messages/${language}.json`;
  const path = Object.keys(files).find((file) => file.endsWith(ending));
  return path === undefined ? undefined : files[path];
}

const featureMessages: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = find(language, namespace);
    if (load === undefined) return done(new Error(`No messages for ${namespace} in ${language}`), null);
    load().then(
      (messages) => done(null, messages),
      (error: Error) => done(error, null),
    );
  },
};

export function startI18n(): i18n {
  void i18next
    .use(featureMessages)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      partialBundledLanguages: true,
      resources: { en: { ui, shell } },
      ns: ['ui', 'shell'],
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  return i18next;
}

/** Called by a route's loader, so that a screen's words arrive with its code, not after it. */
export function loadMessages(...namespaces: string[]): Promise<void> {
  return i18next.loadNamespaces(namespaces);
}
