/** The second step of signing in: what can be shown in it, and in which order that is offered. */
export const METHODS = ['totp', 'backup_code'] as const;
export type Method = (typeof METHODS)[number];

/** What a sign-in waits for. */
export interface Challenge {
  challenge: string;
  methods: string[];
  expires_at: string;
}

/** The ways that this admin knows, the handiest first. */
export function offered(methods: readonly string[]): Method[] {
  return METHODS.filter((method) => methods.includes(method));
}

/** As it is read aloud or copied: without the blanks and dashes that make it legible. */
export function bareCode(method: Method, typed: string): string {
  const code = typed.replaceAll(/[\s-]/g, '');
  return method === 'backup_code' ? code.toUpperCase() : code;
}
