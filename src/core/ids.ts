/** Branded strings: made only by the functions here, so that an unchecked string can't stand in for an id. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Full git object id, 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Oid = Branded<'Oid'>;
/** Lower-case words joined by hyphens, for instance `aws-access-key-id`. */
export type RuleId = Branded<'RuleId'>;
/** 32 lower-case hexadecimal digits, see `fingerprint.ts`. */
export type Fingerprint = Branded<'Fingerprint'>;

/** @throws RangeError when the text is no full object id. */
export function oid(text: string): Oid {
  if (!isOid(text)) throw new RangeError(`Not a full object id: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

export function isOid(text: string): text is Oid {
  return (text.length === 40 || text.length === 64) && /^[0-9a-f]+$/.test(text);
}

/** @throws RangeError when the text is no rule id. */
export function ruleId(text: string): RuleId {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)) throw new RangeError(`Not a rule id: ${JSON.stringify(text.slice(0, 80))}`);
  return text as RuleId;
}

/** @throws RangeError when the text is no fingerprint. */
export function fingerprintOf(text: string): Fingerprint {
  if (!isFingerprint(text)) throw new RangeError(`Not a fingerprint: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

export function isFingerprint(text: string): text is Fingerprint {
  return /^[0-9a-f]{32}$/.test(text);
}
