import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineCounter, linesAt, type TextEncoding } from '../../../src/core/lines.ts';

/** Another way to the same answer: split the text, then count. */
function byText(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const text = fc.array(fc.constantFrom('a', 'ß', '€', '😀', '\n', '\r\n', '\t', ' ', '\r'), { maxLength: 60 });

function encode(value: string, encoding: TextEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(value, 'utf8');
  const units = Buffer.from(value, 'utf16le');
  if (encoding === 'utf-16le') return units;
  if (encoding === 'utf-16be') return Buffer.from(units).swap16();
  const wide = Buffer.alloc([...value].length * 4);
  [...value].forEach((char, i) => wide.writeUInt32LE(char.codePointAt(0) ?? 0, i * 4));
  return encoding === 'utf-32le' ? wide : wide.swap32();
}

describe('lines and columns', () => {
  test.each<TextEncoding>(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('agree with split text in %s', (encoding) => {
    fc.assert(
      fc.property(text, fc.nat(60), (parts, cut) => {
        // A cut between CR and LF stands on the new line already, as it must while the LF is unseen.
        const before = parts.slice(0, cut).join('');
        const whole = parts.join('');
        if (before.endsWith('\r') && whole[before.length] === '\n') return;
        const [place] = linesAt(encode(whole, encoding), [encode(before, encoding).length], encoding);
        expect(place).toEqual(byText(whole, before.length));
      }),
    );
  });

  test('are the same however the bytes come', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 5 }), (parts, cuts) => {
        // Cuts inside a character would only delay its column; chunks are cut between characters here.
        const bytes = encode(parts.join(''), 'utf-8');
        const whole = new LineCounter();
        whole.pass(bytes, 0, bytes.length);
        const pieces = new LineCounter();
        const boundaries = parts.map((_, i) => encode(parts.slice(0, i).join(''), 'utf-8').length);
        const at = [...new Set([0, ...cuts.map((cut) => boundaries[cut % Math.max(1, boundaries.length)] ?? 0), bytes.length])].sort((a, b) => a - b);
        for (let i = 1; i < at.length; i++) pieces.pass(bytes, at[i - 1] ?? 0, at[i] ?? 0);
        expect(pieces.here()).toEqual(whole.here());
      }),
    );
  });

  test('do not count a byte-order mark', () => {
    expect(linesAt(Buffer.from('\uFEFFab'), [3, 4])).toEqual([{ line: 1, column: 1 }, { line: 1, column: 2 }]);
  });

  test('count a byte that is no UTF-8 as one', () => {
    expect(linesAt(Buffer.from([0xff, 0x41, 0xe9, 0x42, 0xf0, 0x43]), [6])).toEqual([{ line: 1, column: 7 }]);
  });
});
