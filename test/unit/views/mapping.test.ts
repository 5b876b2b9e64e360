/** The stored bytes of a value are exactly those that its characters were encoded to: by arithmetic, not by our decoders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanMap } from '../../../src/core/views/span-map.ts';
import { sightings } from './open.ts';

const markers = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'), { minLength: 12, maxLength: 40 }).map((letters) => `Zq7+${letters.join('')}/9Xk`);
const texts = fc.array(fc.constantFrom(...'abc DEF.:"\n<>&=é9Ω'), { minLength: 0, maxLength: 200 }).map((letters) => letters.join(''));

const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, '0');
const keep = (pattern: RegExp, write: (character: string) => string) => (character: string) => (pattern.test(character) ? character : write(character));
const utf8 = (character: string) => [...Buffer.from(character)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Each writes one character. The marker's own `+` and `/` are always encoded. */
const BY_CHARACTER: Readonly<Record<string, (character: string) => string>> = {
  escapes: keep(/[a-zA-Z0-9 .:]/, (character) => `\\u${hex(character, 4)}`),
  percent: keep(/[a-zA-Z0-9.]/, (character) => utf8(character).map((byte) => `%${byte}`).join('')),
  html: keep(/[a-zA-Z0-9 .:\n]/, (character) => `&#${character.charCodeAt(0)};`),
  'quoted-printable': keep(/[a-zA-Z0-9 .:]/, (character) => utf8(character).map((byte) => `=${byte}`).join('')),
};

describe('a decoded value is told by its own characters, encoded', () => {
  it.each(Object.entries(BY_CHARACTER))('in %s', (chain, write) => {
    const encode = (text: string) => [...text].map(write).join('');
    fc.assert(
      fc.property(texts, markers, texts, (before, marker, after) => {
        const stored = Buffer.from(encode(before) + encode(marker) + encode(after));
        const seen = sightings(stored, marker).find((sighting) => sighting.chain === chain);
        expect(seen?.stored).toBe(encode(marker));
      }),
    );
  });

  it.each([
    ['base64', 'base64', 4, 3, ''],
    ['base64', 'base64', 4, 3, '\n'],
    ['base64', 'base64', 4, 3, '\r\n\t'],
    ['base64', 'base64', 4, 3, '\\n" +\n   "'],
    ['base64', 'base64url', 4, 3, ''],
    ['hex', 'hex', 2, 1, ''],
    ['hex', 'hex', 2, 1, '\n  '],
  ] as const)('in %s (%s, groups of %d characters for %d bytes, lines joined by %j)', (chain, encoding, characters, bytes, joint) => {
    fc.assert(
      fc.property(texts, markers, texts, fc.integer({ min: 40, max: 90 }), (before, marker, after, width) => {
        const plain = Buffer.from(`some text to begin with ${before}${marker}${after}`);
        const start = plain.indexOf(marker);
        const last = start + marker.length - 1;
        const whole = plain.toString(encoding);
        // A group that a line's end tears, or that is not complete, is told whole.
        const isTorn = (group: number) => (group + 1) * bytes > plain.length || (joint !== '' && Math.floor((group * characters) / width) < Math.floor((group * characters + characters - 1) / width));
        const first = isTorn(Math.floor(start / bytes)) ? Math.floor(start / bytes) * characters : Math.floor((start * characters) / bytes);
        const end = isTorn(Math.floor(last / bytes)) ? (Math.floor(last / bytes) + 1) * characters : Math.ceil(((last + 1) * characters) / bytes);
        const lines = whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        fc.pre(!/^=+$/.test(lines.at(-1) ?? ''));
        const place = (at: number) => at + (joint === '' ? 0 : Math.floor(at / width) * joint.length);
        const stored = joint === '' ? whole : lines.join(joint);
        const seen = sightings(Buffer.from(`= "${stored}"`), marker).find((sighting) => sighting.chain === chain);
        expect(seen?.stored).toBe(stored.slice(place(first), place(Math.min(end, whole.length) - 1) + 1));
      }),
    );
  });

  it.each(['utf16le', 'utf-16be', 'utf-32le', 'utf-32be'])('in %s, with and without mark', (name) => {
    fc.assert(
      fc.property(texts, markers, texts, fc.boolean(), (before, marker, after, marked) => {
        const encode = (text: string) => Buffer.concat([...text].map((character) => unit(name, character)));
        const stored = Buffer.concat([encode(marked ? '\ufeff' : ''), encode(`plain ASCII text comes first: ${before}`), encode(marker), encode(after)]);
        const seen = sightings(stored, marker).map((sighting) => sighting.stored);
        expect(seen).toContain(encode(marker).toString('latin1'));
      }),
    );
  });
});

function unit(name: string, character: string): Buffer {
  const bytes = Buffer.alloc(name.includes('32') ? 4 : 2);
  bytes.writeUInt16LE(character.charCodeAt(0));
  return name.endsWith('le') ? bytes : bytes.reverse();
}

describe('a map', () => {
  const groups = fc.record({ skipped: fc.nat(3), decoded: fc.integer({ min: 1, max: 4 }), encoded: fc.integer({ min: 1, max: 6 }), count: fc.nat(9) });

  it('agrees with a list of all groups', () => {
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1 }), (list) => {
        const map = new SpanMap();
        const places: { start: number; end: number }[] = [];
        let at = 0;
        for (const { skipped, decoded, encoded, count } of list) {
          at += skipped;
          map.append(at, decoded, encoded, count);
          for (let group = 0; group < count; group++, at += encoded) {
            const isBase64 = decoded === 3 && encoded === 4;
            for (let byte = 0; byte < decoded; byte++) places.push(isBase64 ? { start: at + byte, end: at + byte + 2 } : { start: at, end: at + encoded });
          }
        }
        expect(map.length).toBe(places.length);
        places.forEach((place, start) => {
          const end = Math.min(places.length, start + 5);
          expect(map.toParent({ start, end })).toEqual({ start: place.start, end: places[end - 1]?.end });
        });
      }),
    );
  });
});
