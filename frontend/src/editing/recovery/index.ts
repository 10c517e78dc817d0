export { deviceJournal } from './journal';
export { RecoveryBar } from './RecoveryBar';
export { forgetAllText, type Scope } from './store';
export { useRecovery } from './useRecovery';
export { openWritingSession, type WritingSession } from './writing-session';
