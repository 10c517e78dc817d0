import { lazy } from 'react';

export { useCan, useMe } from './me';
export { logOut } from './mutations';
export { PASSWORD_MIN } from './password';
export { setupStatus } from './queries';
export { useSessionState } from './session-state';
export const SignInAgain = lazy(async () => ({
  default: (await import('./components/SignInAgain')).SignInAgain,
}));
