import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AlikeLists, type AlikeData } from '../../../src/git/tables/alike-lists.ts';
import { AlikeReader } from '../../../src/git/tables/alike-reader.ts';

type List = readonly number[];

/** Edits of one list after the other: at a place, so many numbers go and others come. */
const edit = fc.record({ at: fc.nat(60), drops: fc.oneof(fc.nat(3), fc.nat(60)), puts: fc.array(fc.oneof(fc.nat(9), fc.nat(2 ** 32 - 1)), { maxLength: 40 }) });
const history = fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 300 }).map((versions) => {
  let list: List = [];
  return versions.map((edits) => {
    for (const { at, drops, puts } of edits) list = list.toSpliced(at, drops, ...puts);
    return list;
  });
});

it('gives every list as it was pushed', () => {
  fc.assert(fc.property(history, (lists) => {
    expect(read(dataOf(lists))).toEqual(lists);
  }));
});

it('gives two lists with changes everywhere as they were', () => {
  const even = Array.from({ length: 1000 }, (_, n) => n);
  const lists = [even, even.map((n) => (n % 3 === 0 ? n + 5000 : n)), even.filter((n) => n % 4 > 0)];
  expect(read(dataOf(lists))).toEqual(lists);
});

it('keeps a list as it differs from the one before', () => {
  const folders = Array.from({ length: 500 }, (_, n) => n);
  const { own, keeps } = dataOf([folders, folders, folders.with(3, 900).with(400, 901), [1000, ...folders].filter((n) => n !== 200)]);
  expect([own.length, keeps.length]).toEqual([500 + 0 + 2 + 3, 1 + 0 + 2 + 4]);
});

it('can be read from every list that is told whole', () => {
  fc.assert(fc.property(history, fc.nat(3), (lists, which) => {
    const data = dataOf(lists);
    const from = data.wholes[Math.min(which, data.wholes.length - 1)] ?? 0;
    const reader = new AlikeReader(data);
    reader.next();
    reader.seek(from);
    expect(reader.isWhole(from)).toBe(lists.length > 0);
    expect(rest(reader)).toEqual(lists.slice(from));
  }));
});

it('tells where each number of its own comes and goes', () => {
  fc.assert(fc.property(history, (lists) => {
    const data = dataOf(lists);
    const places = Uint32Array.from(data.own, (_, place) => place);
    const reader = new AlikeReader({ ...data, own: places });
    const found: number[][] = lists.map(() => []);
    const since = new Map<number, number>();
    const gone = (place: number): void => {
      for (let at = since.get(place) ?? Number.NaN; at <= reader.at; at += 1) found[at]?.push(data.own[place] as number);
      since.delete(place);
    };
    while (reader.next(gone)) reader.eachOwn((_, place) => since.set(place, reader.at));
    expect(since.size).toBe(0);
    expect(found.map(sorted)).toEqual(lists.map(sorted));
  }));
});

function dataOf(lists: readonly List[]): AlikeData {
  const alike = new AlikeLists();
  push(alike, lists);
  return alike.data();
}

function push(alike: AlikeLists, lists: readonly List[]): void {
  for (const list of lists) {
    for (const number of list) alike.push(number);
    expect(alike.pending).toBe(list.length);
    alike.end();
  }
}

function read(data: AlikeData): number[][] {
  return rest(new AlikeReader(data));
}

function rest(reader: AlikeReader): number[][] {
  const lists: number[][] = [];
  while (reader.next()) lists.push([...reader.list.subarray(0, reader.length)]);
  return lists;
}

function sorted(list: List): number[] {
  return [...list].sort((a, b) => a - b);
}
