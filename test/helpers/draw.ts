/** Values drawn at run time, so that no real-looking token stands in a file. Seeded: a failure can be repeated. */

export type Draw = () => number;

/** Mulberry32, a public-domain generator: 32 bits of state, numbers in [0, 1). */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick(draw: Draw, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(draw() * alphabet.length)] ?? '').join('');
}

export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BASE62 = BASE64.slice(0, 62);
export const HEX = '0123456789abcdef';

/** Of the new generation, with an account number below 10^12: what AWS could have issued. */
export function accessKeyId(draw: Draw, prefix: 'AKIA' | 'ASIA' = 'AKIA'): string {
  for (;;) {
    const body = `${pick(draw, 'QRSTUVWXYZ234567', 1)}${pick(draw, BASE32, 15)}`;
    if (accountOf(body) < 10n ** 12n) return prefix + body;
  }
}

function accountOf(body: string): bigint {
  const bits = [...body].reduce((sum, char) => sum * 32n + BigInt(BASE32.indexOf(char)), 0n);
  return (bits >> 39n) & 0xffffffffffn;
}

export function secretAccessKey(draw: Draw): string {
  return pick(draw, BASE64, 40);
}
