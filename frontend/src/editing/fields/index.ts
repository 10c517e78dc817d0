export { EntryField } from './EntryField';
export { FieldBoundary } from './FieldBoundary';
export { asText, fieldId } from './frame';
export { contentTypes } from './relation-queries';
export { FieldSurroundingsProvider, useSurroundings } from './surroundings';
export type { FieldProps, FieldSurroundings } from './types';
