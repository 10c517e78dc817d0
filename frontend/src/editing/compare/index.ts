export { changedFields, FieldDiffList } from './FieldDiffList';
export { sameValueOf } from './same-value';
export { ValueDiff } from './ValueDiff';
export { type Names, valueText } from './values';
