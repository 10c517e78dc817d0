/** The server's own rule; it also refuses passwords that everybody tries. */
export const PASSWORD_MIN = 15;
