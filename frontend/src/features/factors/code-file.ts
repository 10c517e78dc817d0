/** Backup codes as a text file: a line that says what they are for, then one code on each line. */
export function codeFile(title: string, codes: readonly string[]): string {
  return `${title}\n\n${codes.map((code, at) => `${String(at + 1).padStart(2)}. ${code}`).join('\n')}\n`;
}

/** A seed in groups of four, as it is typed from a screen. */
export function legibleSecret(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}
