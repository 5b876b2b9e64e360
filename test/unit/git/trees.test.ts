import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oid } from '../../../src/core/ids.ts';
import { MalformedObject } from '../../../src/git/malformed-object.ts';
import { ObjectGraph } from '../../../src/git/graph/object-graph.ts';
import { AlikeReader } from '../../../src/git/tables/alike-reader.ts';
import { MalformedTree, TreeCursor } from '../../../src/git/trees.ts';

const entry = fc.record({
  mode: fc.constantFrom('100644', '100755', '120000', '40000', '160000', '040000'),
  name: fc.uint8Array({ minLength: 1, maxLength: 12, min: 1 }),
  id: fc.uint8Array({ minLength: 20, maxLength: 20 }),
});
const tree = fc.array(entry, { maxLength: 12 });

function bytesOf(entries: readonly { mode: string; name: Uint8Array; id: Uint8Array }[]): Buffer {
  return Buffer.concat(entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} `), name, Buffer.from([0]), id]));
}

describe('TreeCursor', () => {
  it('reads back what was written', () => {
    fc.assert(fc.property(tree, (entries) => {
      const bytes = bytesOf(entries);
      const cursor = new TreeCursor(bytes, 20);
      for (const { mode, name, id } of entries) {
        expect(cursor.next()).toBe(true);
        expect([cursor.mode, cursor.isTree, cursor.isGitlink]).toEqual([Number.parseInt(mode, 8), /^0?40000$/.test(mode), mode === '160000']);
        expect(Buffer.from(name).equals(bytes.subarray(cursor.nameStart, cursor.nameEnd))).toBe(true);
        expect(Buffer.from(id).equals(bytes.subarray(cursor.idStart, cursor.end))).toBe(true);
      }
      expect(cursor.next()).toBe(false);
    }));
  });

  it('refuses a cut entry and what has no mode', () => {
    const whole = Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(20, 7)]);
    for (let length = 1; length < whole.length; length += 1) {
      expect(() => new TreeCursor(whole.subarray(0, length), 20).next()).toThrow(MalformedTree);
    }
    expect(() => new TreeCursor(Buffer.from('readme a\0'), 20).next()).toThrow(MalformedTree);
  });
});

describe('ObjectGraph', () => {
  it('learns the same from a tree in pieces as from the whole', async () => {
    await fc.assert(fc.asyncProperty(tree, fc.array(fc.nat(40), { maxLength: 8 }), async (entries, cuts) => {
      const id = oid('a'.repeat(40));
      const bytes = bytesOf(entries);
      const [whole, pieces] = [new ObjectGraph(20), new ObjectGraph(20)];
      whole.add(id, 'tree', bytes);
      const passed: Uint8Array[] = [];
      for await (const chunk of pieces.addChunks(id, 'tree', chunksOf(bytes, cuts))) passed.push(chunk);
      expect(Buffer.concat(passed).equals(bytes)).toBe(true);
      expect(told(pieces)).toEqual(told(whole));
    }));
  });

  it('has an object that it can not follow, and says so', () => {
    const graph = new ObjectGraph(20);
    const id = oid('b'.repeat(40));
    expect(() => graph.add(id, 'commit', Buffer.from('parent of nobody\n\n'))).toThrow(MalformedObject);
    expect(graph.missing()).toEqual([]);
    expect(graph.isPresent(graph.table.findOid(id))).toBe(true);
  });

  it('counts an object once that is stored twice', () => {
    const graph = new ObjectGraph(20);
    const commit = `tree ${'1'.repeat(40)}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nx`;
    graph.add(oid('c'.repeat(40)), 'commit', Buffer.from(commit));
    graph.add(oid('c'.repeat(40)), 'commit', Buffer.from(commit));
    expect(graph.commits.length).toBe(1);
    expect(graph.missing().map((number) => graph.table.oid(number))).toEqual(['1'.repeat(40)]);
  });
});

async function* chunksOf(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array, void> {
  let rest = bytes;
  for (const cut of cuts) {
    yield rest.subarray(0, cut);
    rest = rest.subarray(cut);
  }
  yield rest;
}

function told(graph: ObjectGraph): unknown {
  const { table, gitlinks, trees } = graph;
  const subtrees = trees.batches.flatMap(({ lists, subtreeOf }) => {
    const reader = new AlikeReader(lists);
    const listed: string[] = [];
    while (reader.next()) listed.push(...Array.from(reader.list.subarray(0, reader.length), (number) => table.oid(subtreeOf(number))));
    return listed;
  });
  return {
    ids: Array.from({ length: table.size }, (_, n) => `${table.oid(n)} ${table.flags(n)}`).sort(),
    gitlinks: Array.from({ length: gitlinks.size }, (_, n) => gitlinks.oid(n)),
    subtrees,
  };
}
