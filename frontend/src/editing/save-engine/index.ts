export { systemClock } from './clock';
export { SaveEngine } from './engine';
export { sameJson } from './equal';
export { mergeByField } from './merge';
export type * from './types';
export { fieldOf } from './verdicts';
