import { describe, expect, it } from 'vitest';
import { codeFile, legibleSecret } from './code-file';

describe('backup codes as a file', () => {
  it('say what they are for, and are numbered', () => {
    const codes = Array.from({ length: 10 }, (_, at) => `CODE${at}`);
    const lines = codeFile('For ada@example.org', codes).split('\n');
    expect(lines.slice(0, 3)).toEqual(['For ada@example.org', '', ' 1. CODE0']);
    expect(lines.at(-2)).toBe('10. CODE9');
  });
});

describe('a secret to be typed', () => {
  it.each([
    ['JBSWY3DPEHPK3PXP', 'JBSW Y3DP EHPK 3PXP'],
    ['ABCDE', 'ABCD E'],
    ['', ''],
  ])('%s reads as %s', (secret, shown) => expect(legibleSecret(secret)).toBe(shown));
});
