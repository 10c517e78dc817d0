/** Hands the entry's surroundings to its fields. */
import { createContext, useContext } from 'react';
import type { FieldSurroundings } from './types';

const Surroundings = createContext<FieldSurroundings>({
  valueAt: () => undefined,
  refOf: () => undefined,
  remember: () => undefined,
  readOnly: false,
});

export const FieldSurroundingsProvider = Surroundings.Provider;

export function useSurroundings(): FieldSurroundings {
  return useContext(Surroundings);
}
