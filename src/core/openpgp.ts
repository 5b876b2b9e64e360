/** OpenPGP packets by their first bytes (RFC 9580, sections 4.2, 5.2.3 and 5.5.2): which of them anybody may see. */

const PUBLIC_KEY = 6;
const PUBLIC_SUBKEY = 14;
const SIGNATURE = 2;
const ALGORITHMS = new Set([1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28]);

/** Whether the bytes, Latin-1, begin with the packet of a signature, a public key or a public subkey. */
export function isPublicPacket(bytes: string): boolean {
  const header = headerOf(bytes);
  if (!header) return false;
  const { tag, at } = header;
  const version = bytes.charCodeAt(at);
  if (version < 3 || version > 6) return false;
  if (tag === SIGNATURE) return ALGORITHMS.has(bytes.charCodeAt(at + 2));
  return (tag === PUBLIC_KEY || tag === PUBLIC_SUBKEY) && ALGORITHMS.has(bytes.charCodeAt(at + 5));
}

/** The packet's tag, and where its body begins. */
function headerOf(bytes: string): { readonly tag: number; readonly at: number } | undefined {
  const [first, second] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  if (!(first >= 0x80)) return undefined;
  if ((first & 0x40) === 0) return { tag: (first >> 2) & 15, at: 1 + 2 ** (first & 3) };
  return { tag: first & 63, at: second < 192 ? 2 : second < 224 ? 3 : 6 };
}
