/** Adds to a scanner what this machine itself holds: `--own-credentials`. Each value is a finding wherever it turns up. */
import type { BlobResult, Detection } from '../../../core/detection.ts';
import { ruleId } from '../../../core/ids.ts';
import { linesAt } from '../../../core/lines.ts';
import { overlaps } from '../../../core/location.ts';
import type { BlobStream, Scanner } from '../../../core/scan.ts';
import { Secret } from '../../../core/secret.ts';
import { atLeast } from '../../../core/severity.ts';
import type { Variables } from '../../../git/variables.ts';
import { readHoldings } from './holdings.ts';
import { makeNeedles, type Needles, type Sight } from './needles.ts';

export function withOwnCredentials(scanner: Scanner, variables: Variables): Scanner {
  const needles = makeNeedles(readHoldings(variables));
  return {
    get rules() {
      return scanner.rules;
    },
    matches: (bytes) => scanner.matches(bytes),
    scan: (bytes) => added(scanner.scan(bytes), bytes, needles),
    stream: () => new Gathering(scanner.stream(), needles),
  };
}

/** What a rule of its own found there, as bad as this, is told once. */
function added(result: BlobResult, bytes: Uint8Array, needles: Needles): BlobResult {
  const sights = needles.find(bytes).filter((sight) => !result.detections.some(({ severity, parts }) => atLeast(severity, 'high') && parts.some(({ span }) => overlaps(span, sight))));
  return sights.length === 0 ? result : { ...result, detections: [...result.detections, ...detected(sights, bytes)] };
}

function detected(sights: readonly Sight[], bytes: Uint8Array): Detection[] {
  const points = linesAt(bytes, sights.flatMap(({ start, end }) => [start, end]), 'utf-8');
  return sights.map((sight, index) => {
    const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', sight.start, sight.end);
    const [from, to] = [points[2 * index] ?? START, points[2 * index + 1] ?? START];
    return {
      rule: ruleId('own-credential'), title: `A credential of this machine (${sight.from})`, severity: 'critical', confidence: 'high',
      parts: [{ kind: 'own-credential', secret: new Secret(value), span: { start: sight.start, end: sight.end }, position: { ...from, endLine: to.line, endColumn: to.column } }],
      facts: {}, decoded: sight.decoded, signals: [],
    };
  });
}

const START = { line: 1, column: 1 };

/** Large content comes in chunks, between which a value may be cut: it is looked through at the end. */
class Gathering implements BlobStream {
  readonly #inner: BlobStream;
  readonly #needles: Needles;
  readonly #chunks: Uint8Array[] = [];

  constructor(inner: BlobStream, needles: Needles) {
    this.#inner = inner;
    this.#needles = needles;
  }

  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk.slice());
    this.#inner.write(chunk);
  }

  end(): BlobResult {
    return added(this.#inner.end(), Buffer.concat(this.#chunks), this.#needles);
  }
}
