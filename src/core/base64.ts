/** Base64 as tokens carry it: either alphabet, with or without padding. Purely textual: bytes are Latin-1 characters. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));
VALUES[45] = 62;
VALUES[95] = 63;

/** The bytes as Latin-1; undefined when a character is none of base64 or the length can't be right. */
export function decodeBase64(text: string): string | undefined {
  const digits = text.replace(/=+$/, '');
  if (digits.length % 4 === 1) return undefined;
  let [bits, held, bytes] = [0, 0, ''];
  for (let i = 0; i < digits.length; i++) {
    const value = VALUES[digits.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes += String.fromCharCode((bits >> held) & 255);
    }
  }
  return bytes;
}
