export { NewEntry } from './components/NewEntry';
export { useCreateEntry } from './mutations';
export { type EntryFilter, entryList } from './queries';
export type { EntrySearch } from './search';
