/** What the core sees in one blob: credentials at their places, marks, and what was not read. What a report tells of it: `finding.ts`. */
import type { RuleId } from './ids.ts';
import type { Position, Span } from './location.ts';
import type { PartKind } from './rule.ts';
import type { Secret } from './secret.ts';
import type { Confidence, Severity } from './severity.ts';

/** One part of a credential at one place. The span is bytes of the stored blob, also for decoded values. */
export interface Part {
  readonly kind: PartKind;
  readonly secret: Secret;
  readonly span: Span;
  readonly position: Position;
}

export interface Facts {
  readonly account?: string;
  readonly partition?: string;
  readonly region?: string;
  readonly keyType?: 'long-term' | 'temporary';
  readonly canary?: true;
  /** ISO 8601. */
  readonly expires?: string;
  readonly principal?: string;
  readonly documented?: true;
  readonly [name: string]: string | true | undefined;
}

/** One credential at one place of one blob. The first part gives the primary span. */
export interface Detection {
  readonly rule: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly parts: readonly [Part, ...Part[]];
  readonly facts: Facts;
  /** Names of the views it was seen through, outermost first: `utf-16le`, `base64`, `percent`, … Empty: as stored. */
  readonly decoded: readonly string[];
  /** Which signals fired, for generic findings: `label:password`, `not-a-word`, … */
  readonly signals: readonly string[];
  /** Further places of the same credential in this blob, which are counted and not listed (`listing.ts`). */
  readonly more?: number;
}

/** `leaksift:allow <target> <reason>` as it stands in a blob. Who obeys it: `config/allow.ts`. */
export interface AllowMark {
  /** Rule id or fingerprint, unchecked. */
  readonly target: string;
  /** Empty when none was given: then the mark allows nothing. */
  readonly reason: string;
  /** It stands in no comment, and allows nothing, either. */
  readonly outside?: true;
  readonly position: Position;
  readonly span: Span;
}

/** All that one blob holds. */
export interface BlobResult {
  readonly detections: readonly Detection[];
  readonly marks: readonly AllowMark[];
  /** Regions that a view could not open within its bounds, each with its reason: these are unread. */
  readonly unread: readonly { readonly span: Span; readonly reason: string }[];
  /** Regions declared not opened (an archive format, an encrypted entry): these are skipped. */
  readonly skipped: readonly { readonly span: Span; readonly reason: string }[];
}
