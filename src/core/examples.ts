/**
 * Examples stand in rules beside the pattern. `⟦` and `⟧` mark the value; `¦` is a seam that keeps a token from standing
 * whole in a file. Both are taken out before the text is scanned.
 */
import type { Rule } from './compile.ts';
import type { Scanner } from './scan.ts';

export interface Example {
  readonly text: string;
  /** The marked values, in order. */
  readonly values: readonly string[];
}

export function readExample(written: string): Example {
  const plain = written.replaceAll('¦', '');
  const values = [...plain.matchAll(/⟦(.*?)⟧/gs)].map((match) => match[1] ?? '');
  return { text: plain.replaceAll(/[⟦⟧]/g, ''), values };
}

export interface ExampleProblem {
  readonly rule: string;
  /** `match` or `clean`, and the place in the list from 1. */
  readonly example: string;
  readonly message: string;
}

/** What a scan with all rules says of the examples of one; `toBytes` encodes text as UTF-8. */
export function checkExamples(rule: Rule, scanner: Scanner, toBytes: (text: string) => Uint8Array): ExampleProblem[] {
  const found = (text: string): string[] =>
    scanner.matches(toBytes(text)).filter((match) => match.rule.id === rule.id && !match.tentative).map((match) => `${match.span.start}:${match.span.end}`);
  const { match, clean } = rule.spec.examples;
  return [
    ...match.flatMap((written, index) => problemOf(rule, `match ${index + 1}`, matchProblem(written, found, toBytes))),
    ...clean.flatMap((written, index) => problemOf(rule, `clean ${index + 1}`, found(readExample(written).text).length > 0 ? 'is reported' : undefined)),
  ];
}

function problemOf(rule: Rule, example: string, message: string | undefined): ExampleProblem[] {
  return message === undefined ? [] : [{ rule: rule.id, example, message }];
}

function matchProblem(written: string, found: (text: string) => string[], toBytes: (text: string) => Uint8Array): string | undefined {
  const { text, values } = readExample(written);
  if (values.length === 0) return 'marks no value with ⟦ and ⟧';
  const expected = expectedSpans(written, toBytes);
  const actual = found(text);
  return expected.every((span) => actual.includes(span)) ? undefined : 'is not reported where it is marked';
}

/** Byte spans of the marked values, as `start:end`. */
function expectedSpans(written: string, toBytes: (text: string) => Uint8Array): string[] {
  const plain = written.replaceAll('¦', '');
  return [...plain.matchAll(/⟦(.*?)⟧/gs)].map((match) => {
    const start = toBytes(plain.slice(0, match.index).replaceAll(/[⟦⟧]/g, '')).length;
    return `${start}:${start + toBytes(match[1] ?? '').length}`;
  });
}
