/**
 * Time grows with the input, not faster: for each rule the worst of several inputs made of its own anchors and examples,
 * 25 KiB of it and 250, many times what any rule may read at once. Ten times the size may cost about ten times the processor
 * time; the least of three counts, because machines are noisy, and twice as much is allowed for the same reason.
 */
import { describe, expect, test } from 'vitest';
import { rules as builtIn } from '../../rules/index.ts';
import { readExample } from '../../src/core/examples.ts';
import type { RuleSpec } from '../../src/core/rule.ts';
import { builtInScanner } from '../helpers/scanner.ts';

const scanner = builtInScanner();
const KIBIBYTE = 1024;

describe('ten times the input takes about ten times as long', () => {
  test.each(builtIn.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
    const worst = inputs(spec).reduce((a, b) => (millisecondsFor(a, 10 * KIBIBYTE) >= millisecondsFor(b, 10 * KIBIBYTE) ? a : b));
    expect(ratio(worst)).toBeLessThan(20);
  });

  test.each([
    ['one letter', 'a'], ['equals signs', '='], ['percent signs', '%'], ['backslashes', '\\'], ['quotes', '"'],
    ['spaces', ' '], ['open brackets', '[{('], ['line ends', '\r\n'], ['escapes', '\\u0041'], ['base64 of base64', nested()],
    ['label words', 'key'], ['labels without an end', 'key="'], ['labels with values', ['key=zk81Lw0Q;pass', 'word=aB3dE5fG7;'].join('')], ['joints', '"ab12CD34" + '],
  ])('%s', (_, filler) => {
    expect(ratio(filler)).toBeLessThan(20);
  });
});

/** Anchors repeated bare and as if a value followed; examples repeated whole and broken off. */
function inputs(spec: RuleSpec): readonly string[] {
  const anchors = spec.kind === 'shape' ? [] : [...spec.anchors].slice(0, 6);
  const examples = spec.examples.match.slice(0, 3).map((written) => readExample(written).text);
  return [
    ...anchors.flatMap((anchor) => [anchor, `${anchor}=`]),
    ...examples.flatMap((text) => [`${text}\n`, `${text.slice(0, Math.floor(text.length * 0.8))}\n`]),
  ];
}

function ratio(filler: string): number {
  const of = (): number => millisecondsFor(filler, 250 * KIBIBYTE) / Math.max(1, millisecondsFor(filler, 25 * KIBIBYTE));
  const first = of();
  return first < 20 ? first : Math.min(first, of(), of());
}

/** Of the processor, whatever else the machine does. */
function millisecondsFor(filler: string, size: number): number {
  const bytes = new Uint8Array(Buffer.from(filler.repeat(Math.ceil(size / filler.length)).slice(0, size)));
  const start = process.cpuUsage();
  scanner.scan(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function nested(): string {
  return [1, 2, 3].reduce((text) => Buffer.from(text).toString('base64'), 'some words that are written several times over');
}
