/** SHA-256 (FIPS 180-4) of bytes as Latin-1: the core imports nothing, and the checksums of wallets' keys are made of it. */

const BLOCK = 64;

export function sha256(bytes: string): string {
  const [start, rounds] = (known ??= constants());
  const padded = pad(bytes);
  const state = Uint32Array.from(start);
  for (let at = 0; at < padded.length; at += BLOCK) mix(state, schedule(padded, at), rounds);
  return Array.from(state, (word) => bigEndian(word)).join('');
}

let known: Constants | undefined;

/** Fractions of the square roots of the first primes, and of the cube roots. */
type Constants = readonly [start: readonly number[], rounds: readonly number[]];

function constants(): Constants {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
  return [primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))), primes.map((prime) => fraction(Math.cbrt(prime)))];
}

function pad(bytes: string): string {
  const zeros = (2 * BLOCK - 9 - (bytes.length % BLOCK)) % BLOCK;
  return `${bytes}\x80${'\0'.repeat(zeros)}\0\0\0\0${bigEndian(bytes.length * 8)}`;
}

function bigEndian(word: number): string {
  return String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
}

function schedule(bytes: string, at: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let i = 0; i < 16; i++) words[i] = (bytes.charCodeAt(at + 4 * i) << 24) | (bytes.charCodeAt(at + 4 * i + 1) << 16) | (bytes.charCodeAt(at + 4 * i + 2) << 8) | bytes.charCodeAt(at + 4 * i + 3);
  for (let i = 16; i < 64; i++) {
    const [early, late] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large;
  }
  return words;
}

function mix(state: Uint32Array, words: Uint32Array, rounds: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
