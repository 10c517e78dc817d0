import { lazy } from 'react';

export { useCan, useMe } from './me';
export { logOut } from './mutations';
export { PASSWORD_MIN } from './password';
export { sessionsOf, setupStatus } from './queries';
export { useSessionState } from './session-state';
export { useConfirmationAsked } from './useConfirmationAsked';
export const SignInAgain = lazy(async () => ({
  default: (await import('./components/SignInAgain')).SignInAgain,
}));
export const ConfirmItsYou = lazy(async () => ({
  default: (await import('./components/ConfirmItsYou')).ConfirmItsYou,
}));
export const MySessions = lazy(async () => ({
  default: (await import('./components/MySessions')).MySessions,
}));
export const SessionList = lazy(async () => ({
  default: (await import('./components/SessionList')).SessionList,
}));
