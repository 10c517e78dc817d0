import { describe, expect, it } from 'vitest';
import { bareCode, offered } from './methods';

describe('the second step', () => {
  it('offers what it knows, the handiest first', () => {
    expect(offered(['backup_code', 'carrier_pigeon', 'totp'])).toEqual(['totp', 'backup_code']);
  });

  it.each([
    ['totp', ' 123 456 ', '123456'],
    ['backup_code', '7q2m-0xkd-94tb', '7Q2M0XKD94TB'],
  ] as const)('takes a %s code as %j', (method, typed, code) => expect(bareCode(method, typed)).toBe(code));
});
