/** Nothing is lost between what was enumerated and what was scanned, skipped or unread, however many shards count it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../../src/core/ledger.ts';

type Event =
  | { readonly kind: 'scanned'; readonly bytes: number }
  | { readonly kind: 'skipped' | 'skippedOnce' | 'unread' | 'unreadOnce'; readonly unit: string; readonly reason: string }
  | { readonly kind: 'remembered'; readonly bytes: number };

const reason = fc.constantFrom('submodule', 'too long', 'gone');
const unit = fc.integer({ min: 0, max: 20 }).map((n) => `unit ${n}`);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('scanned' as const), bytes: fc.nat(1000) }),
  fc.record({ kind: fc.constantFrom('skipped' as const, 'skippedOnce' as const, 'unread' as const, 'unreadOnce' as const), unit, reason }),
  fc.record({ kind: fc.constant('remembered' as const), bytes: fc.nat(1000) }),
);

function tell(ledger: Ledger, one: Event): void {
  switch (one.kind) {
    case 'scanned':
      ledger.enumerated();
      return ledger.scanned(one.bytes);
    case 'remembered':
      ledger.enumerated();
      ledger.scanned(one.bytes);
      return ledger.remembered(one.bytes, 1);
    case 'skipped':
      ledger.enumerated();
      return ledger.skipped(one.reason);
    case 'unread':
      ledger.enumerated();
      return ledger.unread(one.unit, one.reason);
    default:
      // One unit has one reason to be skipped; what is unread may have several.
      return ledger[one.kind](one.unit, one.kind === 'skippedOnce' ? `${one.unit} is elsewhere` : one.reason);
  }
}

function ledgerOf(events: readonly Event[]): Ledger {
  const ledger = new Ledger();
  for (const one of events) tell(ledger, one);
  return ledger;
}

test('what all shards counted is what one run counts, whoever saw what', () => {
  fc.assert(fc.property(fc.array(fc.tuple(event, fc.nat(2))), (dealt) => {
    const whole = ledgerOf(dealt.map(([one]) => one)).report();
    const joined = new Ledger();
    for (const shard of [0, 1, 2]) joined.absorb(ledgerOf(dealt.filter(([, of]) => of === shard).map(([one]) => one)).share());
    expect(joined.report()).toEqual(whole);
  }));
});

describe('complete', () => {
  test('is what balances with nothing unread, and nothing else', () => {
    fc.assert(fc.property(fc.array(event), (events) => {
      const { complete, units } = ledgerOf(events).report();
      expect(complete).toBe(!events.some(({ kind }) => kind === 'unread' || kind === 'unreadOnce'));
      expect(units.enumerated).toBe(units.scanned + units.skipped + units.unread);
    }));
  });

  test('is no scan of which a unit was enumerated and forgotten', () => {
    const ledger = ledgerOf([{ kind: 'scanned', bytes: 1 }]);
    expect(ledger.complete).toBe(true);
    ledger.enumerated();
    expect(ledger.report()).toMatchObject({ complete: false, units: { enumerated: 2, scanned: 1, skipped: 0, unread: 0 } });
  });
});

test('the bytes of all that was scanned are told, and of these what an earlier scan had read', () => {
  expect(ledgerOf([{ kind: 'scanned', bytes: 5 }, { kind: 'scanned', bytes: 7 }]).report()).toMatchObject({ bytes: 12, units: { scanned: 2 } });
  expect(ledgerOf([{ kind: 'scanned', bytes: 5 }]).report()).not.toHaveProperty('remembered');
  expect(ledgerOf([{ kind: 'scanned', bytes: 5 }, { kind: 'remembered', bytes: 7 }]).report()).toMatchObject({ bytes: 12, remembered: { units: 1, bytes: 7 } });
});

test('a unit that is told of twice counts once, and once for each reason why it was not read', () => {
  const ledger = ledgerOf([]);
  for (const why of ['gone', 'cut', 'gone']) ledger.unreadOnce('tree 1', why);
  for (const name of ['lib', 'lib', 'app']) ledger.skippedOnce(`submodule ${name}`, 'submodule');
  expect(ledger.report()).toMatchObject({
    units: { enumerated: 4, skipped: 2, unread: 2 },
    skipped: [{ reason: 'submodule', count: 2, units: ['submodule app', 'submodule lib'] }],
    unread: [{ unit: 'tree 1', reason: 'cut' }, { unit: 'tree 1', reason: 'gone' }],
  });
});

test('of many unread units the first thousand are named, in whatever order they came, and all are counted', () => {
  const names = Array.from({ length: 2500 }, (_, n) => `blob ${String((n * 7919) % 2500).padStart(4, '0')}`);
  const ledger = ledgerOf(names.map((name) => ({ kind: 'unread', unit: name, reason: 'gone' })));
  const { units, unread, unreadOmitted } = ledger.report();
  expect(unread.map(({ unit: name }) => name)).toEqual([...names].sort().slice(0, 1000));
  expect([units.unread, unreadOmitted]).toEqual([2500, 1500]);
});
