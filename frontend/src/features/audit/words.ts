/** "user_role_changed" reads "User role changed": the server's own names are words already. */
export function readable(name: string): string {
  const words = name.replaceAll(/[._]/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

export interface Change {
  key: string;
  before: string | null;
  after: string | null;
}

/** What of a thing was different, each as text; a value that is masked or nested is shown as it was recorded. */
export function changes(before: unknown, after: unknown): Change[] {
  const [old, now] = [asRecord(before), asRecord(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.map((key) => ({ key, before: asText(old[key]), after: asText(now[key]) }));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
