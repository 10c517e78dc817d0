/** Which addresses a link or an image may have; the server holds to the same list. */
const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'];
const IMAGE_SCHEMES = ['http', 'https'];

function scheme(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

function isAllowed(address: string, schemes: readonly string[]): boolean {
  const trimmed = address.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hides a scheme from a reader
  if (trimmed === '' || /[\u0000-\u001f\u007f]/.test(trimmed)) return false;
  const found = scheme(trimmed);
  return found === null || schemes.includes(found);
}

export function isLinkAddress(address: string): boolean {
  return isAllowed(address, LINK_SCHEMES);
}

export function isImageAddress(address: string): boolean {
  return isAllowed(address, IMAGE_SCHEMES);
}

/** What somebody typed as an address, made one: `example.org` and `ida@example.org` get their scheme. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  if (address === '' || scheme(address) !== null || /^[/#?.]/.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s/]+/.test(address) ? `https://${address}` : address;
}
