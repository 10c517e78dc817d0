export { asset, mediaList } from './queries';
