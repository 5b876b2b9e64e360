/**
 * From matches to credentials: overlapping readings are settled, and parts that belong together (an access key ID, its
 * secret, its session token) become one credential, each part used once. Which belong together is a matter of cost
 * (`pair/cost.ts`): kindred labels, the same block, the same rank, few lines between.
 */
import type { Facts } from './detection.ts';
import type { Rule } from './compile.ts';
import { COMPOSITIONS, SECRET, SMTP, TOKEN } from './compositions.ts';
import type { RuleId } from './ids.ts';
import { overlaps, type Span } from './location.ts';
import { coincide, type Match } from './match.ts';
import { cheapestFirst, type Proposal } from './pair/cost.ts';
import { resolve } from './resolve.ts';
import { SpanIndex } from './span-index.ts';
import { compareSeverity, type Confidence, type Severity } from './severity.ts';

export interface Credential {
  /** The rule of a single part; of several, a composition's own id: `aws-access-key-pair`, … */
  readonly id: RuleId;
  readonly title: string;
  /** The rule of the part that opens something: its remediation and references speak for the whole. */
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly facts: Facts;
  readonly signals: readonly string[];
  /** In the order ID, secret, token. */
  readonly parts: readonly [Match, ...Match[]];
  /** The part that opens something: its span is the finding's. */
  readonly primary: Match;
}

const ID = 'aws-access-key-id';
const URL = 'aws-presigned-url';

/**
 * @param matches All of one blob, in any order, spans in bytes of the same text.
 * @param text The bytes of a span as Latin-1: asked only for what lies between parts.
 */
export function pair(matches: readonly Match[], text: (span: Span) => string): readonly Credential[] {
  const groups = awsGroups(matches, text);
  const used = indexOf(groups.flat());
  const rest = resolve(matches.filter((match) => !match.tentative && !used.some(match.span, (part) => part === match || coincide(part, match))));
  const there = indexOf(rest);
  const covers = new SpanIndex<Match>();
  for (const match of rest) if (match.cover) covers.add(match, match.cover);
  const isInside = (match: Match): boolean => covers.some(match.span, (url) => url !== match && url.cover !== undefined && overlaps(url.cover, match.span));
  return [
    ...groups.map(composed),
    ...rest.filter((match) => !isInside(match)).map((match) => single(match, inner(match, there))),
  ].sort((a, b) => a.primary.span.start - b.primary.span.start);
}

function indexOf(matches: readonly Match[]): SpanIndex<Match> {
  const index = new SpanIndex<Match>();
  for (const match of matches) index.add(match, match.span);
  return index;
}

function inner(match: Match, there: SpanIndex<Match>): readonly Match[] {
  const { cover } = match;
  return cover ? there.near(cover).filter((part) => part !== match && overlaps(cover, part.span)) : [];
}

/** Whether a match may become a part of a pair. */
export function isPaired({ rule: { spec } }: Match): boolean {
  return PARTS.has(spec.part);
}

const PARTS: ReadonlySet<string> = new Set([ID, SECRET, TOKEN, SMTP]);

/** Whole and partial keys: each ID with at most one secret, each such pair with at most one session token. */
function awsGroups(matches: readonly Match[], text: (span: Span) => string): readonly (readonly [Match, ...Match[]])[] {
  const urls = new SpanIndex<Span>();
  for (const { rule, cover } of matches) if (rule.spec.part === URL && cover) urls.add(cover, cover);
  const outside = resolve(matches.filter(isPaired))
    .filter(({ span }) => !urls.some(span, (url) => overlaps(url, span)));
  const ids = outside.filter(({ rule }) => rule.spec.part === ID);
  const secrets = outside.filter(({ rule }) => rule.spec.part === SECRET || rule.spec.part === SMTP);
  const pairs = oneToOne(cheapestFirst(ids, secrets, text));
  const temporary = pairs.filter(([id]) => id.facts.keyType === 'temporary').map(([, secret]) => secret);
  const tokens = new Map(oneToOne(cheapestFirst(temporary, outside.filter(({ rule }) => rule.spec.part === TOKEN), text)));
  return pairs.map(([id, secret]) => {
    const token = tokens.get(secret);
    return token ? [id, secret, token] : [id, secret];
  });
}

/** Takes proposals in order, each part once. */
function oneToOne(proposals: readonly Proposal[]): readonly [Match, Match][] {
  const taken = new Set<Match>();
  const pairs: [Match, Match][] = [];
  for (const { first, second } of proposals) {
    if (taken.has(first) || taken.has(second)) continue;
    taken.add(first).add(second);
    pairs.push([first, second]);
  }
  return pairs;
}

function composed(parts: readonly [Match, ...Match[]]): Credential {
  const [id, secret = id, token] = parts;
  const kind = token ? TOKEN : secret.rule.spec.part === SMTP ? SMTP : SECRET;
  const worthless = parts.some(({ facts }) => facts.documented);
  const severity = worthless ? 'info' : id.facts['implausible'] ? secret.severity : 'critical';
  return {
    ...COMPOSITIONS[kind],
    rule: secret.rule,
    severity,
    confidence: id.facts['implausible'] ? secret.confidence : 'high',
    facts: Object.assign({}, ...[...parts].reverse().map(({ facts }) => facts)) as Facts,
    signals: [...new Set(['pair', ...parts.flatMap(({ signals }) => signals).filter((signal) => signal !== 'no-label')])],
    parts,
    primary: secret,
  };
}

/** @param inner Identifiers that the match's own text holds: the access key ID of a presigned URL. */
function single(match: Match, inner: readonly Match[]): Credential {
  const { rule, severity, confidence, facts, signals } = match;
  const identifiers = inner.filter((part) => part.rule.spec.identifier && compareSeverity(part.severity, severity) <= 0);
  return { id: rule.id, title: rule.spec.title, rule, severity, confidence, facts, signals, parts: [match, ...identifiers], primary: match };
}
