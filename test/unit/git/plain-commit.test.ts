/** Reading commits without making text, against reading them line by line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommit, readPerson } from '../../../src/git/commits.ts';
import { authorLine, PlainCommit, secondsIn } from '../../../src/git/plain-commit.ts';

const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
const oddId = fc.oneof({ weight: 8, arbitrary: id }, id.map((text) => text.toUpperCase()), id.map((text) => text.slice(1)), id.map((text) => `${text} `));
const name = fc.string({ unit: fc.constantFrom('A', 'é', ' ', '<', '>', '\\', '5', '\t'), maxLength: 12 });
const time = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 2 ** 40 }).map(String) }, fc.constantFrom('', '-5', '-', '1e3', '1234567890123456', '999999999999999', ' 7', '12x'));
const zone = fc.constantFrom(' +0000', ' -0730', '', ' ', '\t+0100');
const person = fc.tuple(name, name, time, zone).map(([who, mail, at, offset]) => `${who} <${mail}> ${at}${offset}`);
const line = fc.oneof(
  oddId.map((text) => `tree ${text}`), oddId.map((text) => `parent ${text}`), person.map((text) => `author ${text}`), person.map((text) => `committer ${text}`),
  fc.constantFrom('encoding UTF-8', '', 'author', 'committer no one', 'parent '),
);
const usual = fc.tuple(id, fc.array(id, { maxLength: 12 }), person, person).map(([tree, parents, author, committer]) =>
  [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${author}`, `committer ${committer}`, '', 'author <in the message> 5 +0000']);
/** A usual commit in which a line was replaced, or put in between. */
const odd = fc.tuple(usual, fc.nat(), line, fc.boolean()).map(([lines, at, other, replaces]) => lines.toSpliced(at % lines.length, replaces ? 1 : 0, other));
const commit = fc.oneof(usual, odd, fc.array(line, { maxLength: 6 })).map((lines) => Buffer.from(lines.join('\n')));

test('plain commits say the same, and all usual ones are plain', () => {
  const plain = new PlainCommit(20);
  let read = 0;
  fc.assert(fc.property(commit, (bytes) => {
    if (!plain.read(bytes)) return;
    read += 1;
    const { tree, parents, date } = readCommit(bytes);
    expect(Buffer.from(plain.ids.subarray(0, 20 * (1 + plain.parents))).toString('hex')).toBe([tree, ...parents].join(''));
    expect(plain.date).toBe(date);
  }), { numRuns: 2000 });
  expect(read).toBeGreaterThan(500);
  fc.assert(fc.property(usual, (lines) => plain.read(Buffer.from(lines.join('\n')))), { numRuns: 200 });
});

test('an author has the same time, and is found where there is one', () => {
  fc.assert(fc.property(commit, (bytes) => {
    const found = authorLine(bytes);
    const author = readPerson(bytes, 'author');
    expect(found === undefined).toBe(author === null);
    if (found) expect(secondsIn(bytes, found.start, found.end)).toBe(author?.seconds);
  }), { numRuns: 2000 });
});
