/** No value is passed over because its label was not thought of: where only one is said to be possible, no relation gives another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf } from '../../../src/core/label-class.ts';
import { valuesNear } from '../../../src/core/values.ts';
import { Look } from '../../../src/core/values/look.ts';
import { nameAt } from '../../../src/core/values/name.ts';
import { onlyLabel } from '../../../src/core/values/only-label.ts';

const ANCHORS = ['pass', 'token', 'key', 'auth', 'secret', 'cookie'];
const WORDS = ['the', 'user', 'db', 'api', 'access', 'name', 'id', 'word', 'or', 'x', 'my', 'Bearer', 'N'];
const JOINTS = ['_', '-', '.', ' ', '  ', '', '$', '\t'];
const AROUND = ['"', "'", '`', '**', '|', '| ', ', ', ',', ';', '\n', '\r\n', '<', '</', '>', '(', ')', '[', ']', '{', '}', '<th>', '<td>', '<tr>', '</tr>', '#', '//', '--', 'name: ', 'value: ', '"value": "'];
const RELATIONS = ['=', ' = ', ': ', ' := ', ' => ', '", "', '(', ' ', '">', '\n', ' value="', ') VALUES (', 'insert into t ('];
const VALUES = ['zk81Lw0QpVx7', 'a,b,c', '1', '"quoted value"', 'x'.repeat(45), '\u00e9'];

const texts = fc.array(fc.oneof(...[ANCHORS, ANCHORS, WORDS, JOINTS, AROUND, RELATIONS, VALUES].map((pieces) => fc.constantFrom(...pieces))), { minLength: 3, maxLength: 40 });

describe('every label of every relation', () => {
  test('is the only possible one, or names nothing', () => {
    let named = 0;
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        for (const anchor of text.matchAll(/pass|token|key|auth|secret|cookie/g)) {
          const end = anchor.index + anchor[0].length;
          const look = new Look();
          const only = told(text, anchor.index, end, look);
          const from = Math.max(0, look.from - 1);
          expect(told(text.slice(from, look.to + 1), anchor.index - from, end - from, new Look())).toBe(only);
          const window = { text, offset: 0, atStart: true, atEnd: true };
          for (const { label } of valuesNear(window, anchor.index, end)) {
            if (only === undefined || classOf(label.text) === undefined) continue;
            named += 1;
            expect(label.text).toBe(only);
          }
        }
      }),
      { numRuns: 20_000 },
    );
    expect(named).toBeGreaterThan(2000);
  });
});

function told(text: string, start: number, end: number, look: Look): string | undefined {
  const name = nameAt(text, start, end);
  look.restart(name.from, name.to);
  return onlyLabel(text, name, look);
}
