import { useSyncExternalStore } from 'react';
import { confirmation } from '@/api';

/** Whether the server wants to know that it is still the same person. */
export function useConfirmationAsked(): boolean {
  return useSyncExternalStore(confirmation.subscribe, confirmation.asked);
}
