/** Under this a table becomes cards. */
export const NARROW = '(max-width: 43em)';
/** Under this the rail becomes a drawer. */
export const DRAWER = '(max-width: 56.25em)';
