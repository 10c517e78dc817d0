export { systemClock } from './clock';
export { type EngineOptions, type EnginePorts, SaveEngine } from './engine';
export { sameJson } from './equal';
export { mergeByField } from './merge';
export type * from './types';
export { fieldOf } from './verdicts';
