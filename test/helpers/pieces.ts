/** Pieces of secrets in what a program gives away: as they are, percent-encoded or in base64. */

/** Contiguous characters of a secret that nothing may hold. */
const PIECE = 8;
/** Characters of base64 that stand for as many bytes. */
const ENCODED_PIECE = 11;

/** Where the text holds a piece of a secret: a few characters before it, and its form; empty when it holds none. */
export function piecesOf(secrets: readonly string[], text: string): string[] {
  const plain = percentDecoded(text);
  return secrets.flatMap((secret, index) => [
    ...windows(secret, PIECE).filter((piece) => text.includes(piece)).slice(0, 1).map((piece) => told(index, 'as it is', text, piece)),
    ...windows(secret, PIECE).filter((piece) => !text.includes(piece) && plain.includes(piece)).slice(0, 1).map((piece) => told(index, 'percent-encoded', plain, piece)),
    ...inBase64(secret).filter((piece) => text.includes(piece)).slice(0, 1).map((piece) => told(index, 'in base64', text, piece)),
  ]);
}

function told(index: number, form: string, text: string, piece: string): string {
  const at = text.indexOf(piece);
  return `secret ${index} ${form} after ${JSON.stringify(text.slice(Math.max(0, at - 60), at))}`;
}

function windows(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Of each of the three ways in which the bytes can fall on groups of three; the edges depend on what stands around. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.from(`${'.'.repeat(shift)}${secret}`).toString('base64').replace(/=+$/, '');
    return windows(encoded.slice(shift === 0 ? 0 : 4, -3), ENCODED_PIECE);
  });
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
