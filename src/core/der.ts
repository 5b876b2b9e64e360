/** DER by its first bytes (X.690, RFC 5280): the algorithm identifiers, public keys and certificates that anybody may see. */

const LENGTH = String.raw`(?:[\0-\x7f]|\x81[^]|\x82[^][^])`;
/** SEQUENCE of OBJECT IDENTIFIER, or of a SEQUENCE that begins with one. Private keys begin with a version instead. */
const ALGORITHM = new RegExp(`^0${LENGTH}(?:0${LENGTH})?\\x06[\\x03-\\x0b][*+U]`);
/** SEQUENCE of SEQUENCE of the explicit tag 0 with version 2 or 3. */
const CERTIFICATE = new RegExp(`^0${LENGTH}0${LENGTH}\\xa0\\x03\\x02\\x01[\\x01\\x02]`);

/** @param bytes Latin-1, from the first byte; twenty are enough. */
export function isPublicDer(bytes: string): boolean {
  return ALGORITHM.test(bytes) || CERTIFICATE.test(bytes);
}

/** Whether the outermost SEQUENCE is as long as the bytes: a document's cut sample is not. */
export function isWholeDer(bytes: string): boolean {
  const [tag, first] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length === 2 + first;
  const digits = first & 0x7f;
  let length = 0;
  for (let i = 0; i < digits && digits <= 3; i++) length = length * 256 + bytes.charCodeAt(2 + i);
  return bytes.length === 2 + digits + length;
}
