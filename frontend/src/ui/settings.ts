/** What settings pages are made of. Apart from the rest, so that lists and the editor do not carry it. */
export { CopyButton } from './CopyButton/CopyButton';
export { Item, ItemList } from './ItemList/ItemList';
export { Section } from './Section/Section';
export { type Severity, SeverityMark } from './SeverityMark/SeverityMark';
