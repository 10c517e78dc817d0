import { describe, expect, it } from 'vitest';
import { completeAddress, isImageAddress, isLinkAddress } from './address';

describe('an address', () => {
  it.each(['https://a.example', '/path', '#part', 'mailto:ida@example.org', 'tel:+47'])(
    '%s may be linked',
    (address) => {
      expect(isLinkAddress(address)).toBe(true);
    },
  );

  it.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'java\nscript:x', ''])(
    '%j may not',
    (address) => {
      expect(isLinkAddress(address)).toBe(false);
      expect(isImageAddress(address)).toBe(false);
    },
  );

  it('gets the scheme its writer left out', () => {
    expect(completeAddress(' example.org/a ')).toBe('https://example.org/a');
    expect(completeAddress('ida@example.org')).toBe('mailto:ida@example.org');
    expect(completeAddress('/about')).toBe('/about');
    expect(completeAddress('http://example.org')).toBe('http://example.org');
  });
});
