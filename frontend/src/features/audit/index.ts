export { Activity } from './components/Activity';
