export { type UserFilter, userList } from './queries';
