/** The save engine's journal, kept in IndexedDB under one open editor's name. */
import type { Journal } from '../save-engine';
import { forgetText, keepText, type Scope, scopeKey } from './store';

export function textId(scope: Scope, session: string): string {
  return `${scopeKey(scope)}/${session}`;
}

export function deviceJournal(scope: Scope, session: string): Journal {
  const id = textId(scope, session);
  return {
    put: (entry) => keepText({ ...entry, id, scope: scopeKey(scope), user: scope.user }),
    remove: () => forgetText(id),
  };
}
