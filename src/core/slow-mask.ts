/**
 * Secrets in names, known by their fingerprints: where reports of other runs are joined, no trail is there (`name-mask.ts`). Each
 * fingerprint costs half a millisecond, so only what has the length and the first characters of a mask is tried.
 */
import type { Fingerprinter } from './fingerprint.ts';
import { HEAD, remembering, replaceValues } from './name-mask.ts';
import type { Sighting } from './occurrences.ts';
import { primaryPart, type Sealed, type SealedPart } from './seal.ts';
import type { Fingerprint } from './ids.ts';
import type { MaskText } from './report-mask.ts';
import type { PartKind } from './rule.ts';
import { Secret } from './secret.ts';

interface Known {
  readonly kind: PartKind;
  readonly fingerprint: Fingerprint;
  readonly masked: string;
  /** Characters of the value. */
  readonly length: number;
}

export function slowMask(sightings: Iterable<readonly [Fingerprint, readonly Sighting[]]>, fingerprint: Fingerprinter): MaskText {
  const known = [...knownSecrets(sightings)].sort((a, b) => b.length - a.length);
  return remembering((text) => replaceValues(text, (at) => known.find((secret) => standsAt(text, at, secret, fingerprint))));
}

function standsAt(text: string, at: number, { kind, fingerprint: wanted, masked, length }: Known, fingerprint: Fingerprinter): boolean {
  if (at + length > text.length) return false;
  const candidate = new Secret(text.slice(at, at + length));
  return candidate.masked() === masked && fingerprint(kind, candidate) === wanted;
}

function knownSecrets(sightings: Iterable<readonly [Fingerprint, readonly Sighting[]]>): Iterable<Known> {
  const known = new Map<string, Known>();
  for (const [, seen] of sightings) {
    for (const { sealed } of seen) for (const secret of secretsOf(sealed)) known.set(`${secret.kind} ${secret.fingerprint}`, secret);
  }
  return known.values();
}

function secretsOf({ fingerprint, parts: [first, ...rest] }: Sealed): Known[] {
  const primary = primaryPart([first, ...rest]);
  return [first, ...rest].flatMap((part) => asKnown(part, part === primary ? fingerprint : part.fingerprint));
}

function asKnown({ kind, masked, identifier }: SealedPart, fingerprint: Fingerprint | undefined): Known[] {
  const length = Number(/…\((\d+)\)$/.exec(masked)?.[1] ?? 0);
  return identifier || fingerprint === undefined || length < HEAD ? [] : [{ kind, fingerprint, masked, length }];
}
