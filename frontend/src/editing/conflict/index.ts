export { ConflictSheet } from './ConflictSheet';
export { GoneNotice } from './GoneNotice';
export { MergeNote } from './MergeNote';
