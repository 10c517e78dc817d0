export { TypeIcon } from './components/TypeIcon';
export { contentType, contentTypes } from './queries';
