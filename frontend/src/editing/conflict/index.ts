export { ConflictBar } from './ConflictBar';
export { ConflictSheet } from './ConflictSheet';
export { GoneNotice } from './GoneNotice';
export { MergeNote } from './MergeNote';
