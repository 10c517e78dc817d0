/** What the server said about a field when it refused it; gone once the field is edited and saved. */
import { fieldOf } from '@/editing/save-engine';
import { useSaving } from './context';

export function useFieldError(key: string): string | undefined {
  const { failure } = useSaving();
  return failure?.violations.find(({ pointer }) => fieldOf(pointer) === key)?.detail;
}
