/** Which versions are shown without asking: autosaves fold away unless readers see them or they are the newest. */
import type { EntryVersion } from '@/api';

export function isPinned({ cause, label, live, current }: EntryVersion): boolean {
  return cause !== 'autosave' || live || current || (label ?? '') !== '';
}
