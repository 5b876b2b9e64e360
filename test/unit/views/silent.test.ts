/** What is remembered of regions that hold nothing: only what their own bytes tell, and at the price that it had. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewContext, type Budget } from '../../../src/core/views/context.ts';
import { openRegion } from '../../../src/core/views/open-region.ts';
import type { View } from '../../../src/core/views/view.ts';
import { SilentRegions } from '../../../src/core/views/silent.ts';
import { latin1 } from '../../../src/platform/node.ts';
import { openers, regionsOf, utf8 } from './open.ts';

const context = () => viewContext(openers, 0);

/** Of the first region of a text, after it was said to hold nothing. */
function isKnown(text: string, again: string, budget: Budget = context().budget): boolean {
  const silent = new SilentRegions(latin1);
  const bytes = utf8(text);
  const [region] = regionsOf(bytes);
  const view = region && openRegion(bytes, region, context());
  if (view) silent.add(bytes, view, 40);
  const other = utf8(again);
  return regionsOf(other).some((one) => silent.isKnown(other, one, budget));
}

describe('a region that holds nothing', () => {
  const line = '\nprint "some\\/thingofvalue"';

  it('is known again wherever it stands', () => {
    expect(isKnown(`one${line}\n`, `one\ntwo\n\nthree${line}\nother\n`)).toBe(false);
    expect(isKnown(`\none${line}\n`, `two\n\none${line}\nother\n`)).toBe(true);
  });

  it('costs what it cost to open it', () => {
    const { budget } = context();
    const { regions } = budget;
    isKnown(`\n${line}`, `\n${line}`, budget);
    expect(budget.regions).toBe(regions - 40);
  });

  it('is opened where little may be opened', () => {
    expect(isKnown(`\n${line}`, `\n${line}`, { ...context().budget, regions: 1000 })).toBe(false);
  });

  it('is another one with one other byte, and one of another kind', () => {
    expect(isKnown(`\n${line}`, `\n${line.replace('thing', 'think')}`)).toBe(false);
    expect(isKnown('\n\na%2Fthingofvalue', '\n\na%2Fthingofvalue')).toBe(true);
    expect(isKnown('\n\na%2Fthingofvalue', '\n\na\\/thingofvalue')).toBe(false);
  });

  it('is another one behind which something else stands that may tell what it means', () => {
    const pieces = '\n\nvalue = "abcdef" + "ghijkl"\n';
    expect(isKnown(pieces, pieces)).toBe(true);
    expect(isKnown(pieces, `${pieces}EOF`)).toBe(false);
    expect(isKnown(`${pieces}${'words\n'.repeat(100)}`, `${pieces}${'words\n'.repeat(100)}EOF`)).toBe(true);
  });

  it('is not remembered where bytes beside it count', () => {
    expect(isKnown('"abcdef" + "ghijkl"', '"abcdef" + "ghijkl"')).toBe(false);
    const long = `\n\n${'x'.repeat(9000)}%2F${'x'.repeat(9000)}`;
    expect(isKnown(long, long)).toBe(false);
  });

  it('decodes to the same wherever it is known', () => {
    const piece = fc.constantFrom(
      '\n', '\n', ' ', '"', '"abcdef" + "ghijkl"', ' +\n  "', 'abcdefgh', 'k', '=2F', '=\n', '\\\n', '\\/', '\\u0041', '\\n", "', '%2F', '&#47;', '\u200b', 'key: >-\n  ', '<<EOF\n', 'EOF\n', '\x1b[1m',
      'words, and so on, '.repeat(4),
    );
    const pieces = fc.array(piece, { maxLength: 8 }).map((list) => list.join(''));
    let known = 0;
    fc.assert(
      fc.property(pieces, pieces, pieces, pieces, pieces, (head, tail, middle, otherHead, otherTail) => {
        const bytes = utf8(`${head}\n\n${middle}${tail}`);
        const other = utf8(`${otherHead}\n\n${middle}${otherTail}`);
        for (const region of regionsOf(bytes)) {
          const view = openRegion(bytes, region, context());
          const silent = new SilentRegions(latin1);
          if (view) silent.add(bytes, view, 0);
          for (const again of regionsOf(other)) {
            if (!silent.isKnown(other, again, context().budget)) continue;
            known += 1;
            expect(textOf(openRegion(other, again, context()))).toBe(textOf(view));
          }
        }
      }),
      { numRuns: 5000 },
    );
    expect(known).toBeGreaterThan(100);
  });
});

function textOf(view: View | undefined): string {
  return view ? `${latin1(view.bytes, 0, view.bytes.length)} ${JSON.stringify(view.cut)}` : '';
}
