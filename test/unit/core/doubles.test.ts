/** Of one value that is seen in several ways, which sight counts; and what is no double, so that nothing is lost. */
import { describe, expect, test } from 'vitest';
import { withoutDoubles } from '../../../src/core/doubles.ts';
import type { Match } from '../../../src/core/match.ts';
import { Secret } from '../../../src/core/secret.ts';
import { Draw } from '../detection/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const draw = new Draw(1729);
const scanner = builtInScanner();
const secret = matchOf(`aws_secret_access_key = ${draw.secret()}`, 'shape');
const password = matchOf(`db_password = ${draw.secret().slice(0, 24)}`, 'labelled');

/** A match to be changed. */
function matchOf(text: string, kind: Match['rule']['spec']['kind']): Match {
  const match = scanner.matches(Buffer.from(text)).find(({ rule }) => rule.spec.kind === kind);
  if (match === undefined) throw new Error('there is no match');
  return match;
}

/** A bare shape: known by its form alone. */
const { label: _, ...bare } = secret;
const { label: __, ...unlabelled } = password;
const at = (start: number, end: number): Pick<Match, 'span'> => ({ span: { start, end } });
const sought = (value: string): Pick<Match, 'secret'> => ({ secret: new Secret(value) });

describe('one value', () => {
  test.each<[string, Match, Match]>([
    ['what is stored goes before a view', { ...password, ...at(10, 30) }, { ...password, ...at(10, 30), decoded: ['base64'] }],
    ['what has a label only in a view goes before a bare shape', { ...secret, ...at(10, 60), decoded: ['base64'] }, { ...bare, ...at(12, 50) }],
    ['what is stored and is no shape goes before a label in a view', { ...unlabelled, ...at(12, 50) }, { ...password, ...at(10, 60), decoded: ['base64'] }],
    ['what begins first goes before', { ...password, ...at(8, 30) }, { ...password, ...at(10, 40) }],
    ['what covers more goes before', { ...password, ...at(10, 40) }, { ...password, ...at(10, 30) }],
  ])('%s', (_, first, second) => {
    expect(withoutDoubles([first, second])).toEqual([first]);
    expect(withoutDoubles([second, first])).toEqual([first]);
  });

  test('that stands twice is two', () => {
    const [first, second] = [{ ...password, ...at(10, 30) }, { ...password, ...at(30, 50) }];
    expect(withoutDoubles([second, first])).toEqual([first, second]);
  });

  test('in two places of one packed piece is one', () => {
    const packed = { ...password, ...at(0, 900), decoded: ['gzip'] };
    expect(withoutDoubles([{ ...packed, packed: [{ start: 0, end: 9 }] }, { ...packed, packed: [{ start: 50, end: 59 }] }])).toHaveLength(1);
  });
});

describe('two values that share bytes', () => {
  const whole = { ...password, ...at(10, 50), ...sought('the whole of it, in one piece') };

  test('are one where one is a part of the other', () => {
    expect(withoutDoubles([{ ...whole, ...at(20, 40), ...sought('a part') }, whole])).toEqual([whole]);
  });

  test.each<[string, Partial<Match>]>([
    ['where neither covers the other', at(40, 60)],
    ['where one is seen through a view', { ...at(20, 40), decoded: ['base64'] }],
    ['where they are of different kinds', { ...at(20, 40), rule: secret.rule }],
  ])('are two %s', (_, over) => {
    expect(withoutDoubles([whole, { ...whole, ...sought('another one'), ...over }])).toHaveLength(2);
  });

  test('are two in different places of one packed piece', () => {
    const packed = { ...password, ...at(0, 900), decoded: ['gzip'] };
    expect(withoutDoubles([{ ...packed, packed: [{ start: 0, end: 9 }] }, { ...packed, ...sought('another one'), packed: [{ start: 50, end: 59 }] }])).toHaveLength(2);
  });
});
