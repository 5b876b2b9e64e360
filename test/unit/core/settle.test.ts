/** Dense blobs: windows of matches give what all at once would, and what a report leaves out it counts. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutDoubles } from '../../../src/core/doubles.ts';
import { ruleId } from '../../../src/core/ids.ts';
import { Listing } from '../../../src/core/listing.ts';
import type { Match } from '../../../src/core/match.ts';
import { pair, type Credential } from '../../../src/core/pair.ts';
import { Secret } from '../../../src/core/secret.ts';
import { SegmentJoin } from '../../../src/core/segment-join.ts';
import { SegmentCutter } from '../../../src/core/segments.ts';
import { Settling } from '../../../src/core/settle.ts';
import { accessKeyId, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const scanner = builtInScanner();
const draw = seeded(41);

function profile(index: number): { text: string; id: string; secret: string } {
  const [id, secret] = [accessKeyId(draw), secretAccessKey(draw)];
  return { id, secret, text: `[p${index}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n` };
}

/** More matches than a window holds. */
const profiles = Array.from({ length: 2300 }, (_, index) => profile(index));
const list = Buffer.from(profiles.map(({ text }) => text).join(''));

describe('a list of many keys', () => {
  test('gives each its own secret, in order', () => {
    const { detections, unread } = scanner.scan(list);
    expect(unread).toEqual([]);
    expect(detections.map(({ parts }) => parts.map(({ secret }) => secret.reveal()))).toEqual(profiles.map(({ id, secret }) => [id, secret]));
  });

  test('gives each its own secret where all of it lies in one packed piece, or in one inside another', () => {
    const pairs = profiles.map(({ id, secret }) => `${id} ${secret}`).sort();
    for (const packed of [gzipSync(list), gzipSync(gzipSync(list))]) {
      const { detections, unread } = scanner.scan(packed);
      expect(unread).toEqual([]);
      expect(detections.map(({ parts }) => parts.map(({ secret }) => secret.reveal()).join(' ')).sort()).toEqual(pairs);
    }
  });

  test('gives the same by segments', () => {
    const bytes = Buffer.concat([Buffer.alloc(2 * 2 ** 20 - 20_000, 'some ordinary words\n'), list]);
    const cutter = new SegmentCutter();
    const join = new SegmentJoin();
    for (const segments of [cutter.write(bytes), cutter.end()]) for (const segment of segments) join.add(scanner.search(segment, join.wanted));
    expect(told(join.result().detections)).toEqual(told(scanner.scan(bytes).detections));
  });
});

describe('windows', () => {
  const text = Buffer.from(Array.from({ length: 1500 }, (_, index) => `${profile(index).text}${'pass'}${`word=${pick(draw, BASE64, 14)}\n`}`).join('')).toString('latin1');
  const matches = scanner.matches(new Uint8Array(Buffer.from(text, 'latin1')));
  const textOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  function settled(bring: (settling: Settling) => void): string[] {
    const all: string[] = [];
    const settling = new Settling(textOf, (credential) => all.push(name(credential)));
    bring(settling);
    settling.end();
    return all.sort();
  }

  test('give what one look at everything gives', () => {
    expect(matches.length).toBeGreaterThan(4200);
    expect(settled((settling) => settling.add(matches, Infinity))).toEqual(pair(withoutDoubles(matches), textOf).map(name).sort());
  });

  test('are the same in whatever order and by however many matches at a time', () => {
    const whole = settled((settling) => settling.add(matches, Infinity));
    const cuts = fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }).map((all) => [...all.sort((a, b) => a - b), Infinity]);
    fc.assert(
      fc.property(cuts, fc.boolean(), (horizons, isReversed) => {
        let from = 0;
        const parts = settled((settling) => {
          for (const horizon of horizons) {
            const part = matches.filter(({ span }) => span.start >= from && span.start < horizon);
            settling.add(isReversed ? part.reverse() : part, horizon);
            from = horizon;
          }
        });
        expect(parts).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });
});

describe('what is listed', () => {
  test('a thousand places of one credential; the others are counted beside the last', () => {
    const line = ['db_pass', `word=${pick(draw, BASE64, 14)}x7\n`].join('');
    const { detections, unread } = scanner.scan(Buffer.from(line.repeat(1234)));
    expect(unread).toEqual([]);
    expect(detections).toHaveLength(1000);
    expect(detections.map(({ more }) => more).filter((more) => more !== undefined)).toEqual([234]);
    expect(detections.at(-1)).toMatchObject({ more: 234, parts: [{ position: { line: 1000 } }] });
  });

  test('with more credentials than a report can hold the blob is not read, but what is severe is listed behind them', () => {
    const listing = new Listing();
    for (let index = 0; index < 100_003; index++) listing.add(credential(index, 'low'));
    expect(listing.add(credential(-1, 'critical'))).toBe(true);
    expect(listing.add(credential(7, 'low'))).toBe(true);
    expect(listing.inOrder()).toHaveLength(100_002);
    expect(listing.omitted).toEqual([{ span: { start: 100_000, end: 100_003 }, reason: expect.stringMatching(/^more than 100000 findings .*: 3 places of others, up to low/) }]);
  });
});

function credential(index: number, severity: Credential['severity']): Credential {
  const [rule] = scanner.rules;
  if (!rule) throw new Error('no rules');
  const match: Match = {
    rule, severity, confidence: 'low', signals: [], facts: {}, decoded: [], secret: new Secret(`value ${index}`),
    span: { start: index, end: index + 1 }, window: { start: index, end: index + 1 },
  };
  return { id: ruleId('some-rule'), title: 'Some rule', rule, severity, confidence: 'low', facts: {}, signals: [], parts: [match], primary: match };
}

function name({ id, parts }: Credential): string {
  return `${id} ${parts.map(({ span, secret }) => `${span.start}-${span.end} ${secret.reveal()}`).join(' ')}`;
}

function told(detections: readonly { readonly parts: readonly { readonly secret: Secret; readonly span: unknown; readonly position: unknown }[] }[]): unknown {
  return detections.map(({ parts }) => parts.map(({ secret, span, position }) => [secret.reveal(), span, position]));
}
