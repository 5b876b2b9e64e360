/** What is remembered of regions that hold nothing: only what their own bytes tell, and at the price that it had. */
import { describe, expect, it } from 'vitest';
import { viewContext, type Budget } from '../../../src/core/views/context.ts';
import { openRegion } from '../../../src/core/views/open-region.ts';
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
  const line = 'print "some\\/thingofvalue"';

  it('is known again wherever it stands', () => {
    expect(isKnown(`${line}\n`, `one\ntwo\n\nthree\n${line}\nother\n`)).toBe(false);
    expect(isKnown(`one\n${line}\n`, `two\n\none\n${line}\nother\n`)).toBe(true);
  });

  it('costs what it cost to open it', () => {
    const { budget } = context();
    const { regions } = budget;
    isKnown(line, line, budget);
    expect(budget.regions).toBe(regions - 40);
  });

  it('is opened where little may be opened', () => {
    expect(isKnown(line, line, { ...context().budget, regions: 1000 })).toBe(false);
  });

  it('is another one with one other byte, and one of another kind', () => {
    expect(isKnown(line, line.replace('thing', 'think'))).toBe(false);
    expect(isKnown('a%2Fthingofvalue', 'a%2Fthingofvalue')).toBe(true);
    expect(isKnown('a%2Fthingofvalue', 'a\\/thingofvalue')).toBe(false);
  });

  it('is not remembered where bytes beside it count', () => {
    expect(isKnown('"abcdef" + "ghijkl"', '"abcdef" + "ghijkl"')).toBe(false);
    const long = `${'x'.repeat(9000)}%2F${'x'.repeat(9000)}`;
    expect(isKnown(long, long)).toBe(false);
  });
});
