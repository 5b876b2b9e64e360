/** A detection without its secrets: what may leave a worker, be kept in memory, or be written to a report. */
import type { Detection, Facts, Part } from './detection.ts';
import type { Finding, PlacedPart } from './finding.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Fingerprint } from './ids.ts';
import type { Trail } from './name-mask.ts';
import type { Secret } from './secret.ts';

export interface Sealed {
  readonly fingerprint: Fingerprint;
  readonly rule: Detection['rule'];
  readonly title: string;
  readonly kind: Finding['kind'];
  readonly severity: Detection['severity'];
  readonly confidence: Detection['confidence'];
  readonly facts: Facts;
  readonly signals: readonly string[];
  readonly decoded: readonly string[];
  readonly parts: readonly [SealedPart, ...SealedPart[]];
  /** As in `Detection`. */
  readonly more?: number;
}

export interface SealedPart extends PlacedPart {
  readonly masked: string;
  readonly identifier: boolean;
  /** For names that hold the value; never to be written anywhere. */
  readonly trail?: Trail;
  /** Of a secret that is not the one which names the credential: for names that hold it, where no trail may be kept. */
  readonly fingerprint?: Fingerprint;
  /** Only when values were asked for. */
  readonly value?: string;
}

/** The part that names the credential: its secret, or, when it has none, its identifier. */
export function primaryPart<P extends { readonly identifier: boolean }>(parts: readonly [P, ...P[]]): P {
  return parts.find((part) => !part.identifier) ?? parts[0];
}

/** Gives a secret's value, for `--show-secrets` alone: see `fingerprint.ts`. */
export type Disclose = (secret: Secret) => string;

export function seal(detection: Detection, fingerprint: Fingerprinter, disclose?: Disclose): Sealed {
  const [first, ...rest] = detection.parts;
  const primary = primaryPart([asPrimary(first), ...rest.map(asPrimary)]).part;
  const sealed = (part: Part): SealedPart => ({
    ...sealPart(part, disclose),
    ...(part === primary || part.secret.identifier ? {} : { fingerprint: fingerprint(part.kind, part.secret) }),
  });
  return {
    fingerprint: fingerprint(primary.kind, primary.secret),
    rule: detection.rule,
    title: detection.title,
    kind: primary.secret.identifier ? 'identifier' : 'credential',
    severity: detection.severity,
    confidence: detection.confidence,
    facts: detection.facts,
    signals: detection.signals,
    decoded: detection.decoded,
    parts: [sealed(first), ...rest.map(sealed)],
    ...(detection.more === undefined ? {} : { more: detection.more }),
  };
}

function asPrimary(part: Part): { part: Part; identifier: boolean } {
  return { part, identifier: part.secret.identifier };
}

function sealPart(part: Part, disclose: Disclose | undefined): SealedPart {
  const trail = part.secret.trail();
  return {
    kind: part.kind,
    masked: part.secret.masked(),
    identifier: part.secret.identifier,
    ...part.position,
    offset: part.span.start,
    length: part.span.end - part.span.start,
    ...(trail ? { trail } : {}),
    ...(disclose ? { value: disclose(part.secret) } : {}),
  };
}

export function primaryOf({ parts: [first, ...rest] }: Sealed): SealedPart {
  return primaryPart([first, ...rest]);
}
