import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ProtocolError } from '../../../src/git/objects/byte-reader.ts';

async function* chunked(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let index = 1; index < places.length; index += 1) yield bytes.subarray(places[index - 1], places[index]);
}

test('lines and counted bytes are the same for every chunking', async () => {
  const records = fc.array(fc.tuple(fc.stringMatching(/^[a-z ]{0,20}$/), fc.uint8Array({ maxLength: 60 })), { maxLength: 8 });
  await fc.assert(fc.asyncProperty(records, fc.array(fc.nat(), { maxLength: 12 }), async (parts, cuts) => {
    const bytes = Buffer.concat(parts.flatMap(([line, content]) => [Buffer.from(`${line}\n`), content]));
    const reader = new ByteReader(chunked(bytes, cuts));
    for (const [line, content] of parts) {
      expect(await reader.until(10, 100)).toBe(line);
      expect(Buffer.from(await reader.take(content.length))).toEqual(Buffer.from(content));
    }
    expect(await reader.ended()).toBe(true);
  }));
});

test('an end too early and an endless line are told', async () => {
  await expect(new ByteReader(chunked(Buffer.from('abc'), [1])).until(10, 100)).rejects.toMatchObject({ ended: true });
  await expect(new ByteReader(chunked(Buffer.from('abc'), [1])).take(4)).rejects.toBeInstanceOf(ProtocolError);
  await expect(new ByteReader(chunked(Buffer.alloc(300, 'x'), [100, 200])).until(10, 100)).rejects.toMatchObject({ ended: false });
});
