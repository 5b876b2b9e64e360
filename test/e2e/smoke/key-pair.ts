/** An AWS key pair that nobody owns, drawn anew for every run. */
import { randomInt } from 'node:crypto';

export function makeKeyPair(): { readonly id: string; readonly secret: string } {
  return { id: `AK${'IA'}${draw(16, base32)}`, secret: draw(40, base64) };
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base32 = `${upper}234567`;
const base64 = `${upper}${upper.toLowerCase()}0123456789+/`;

function draw(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
