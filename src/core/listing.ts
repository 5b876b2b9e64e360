/**
 * Which credentials of one blob a report lists. Nearly always all; a blob made of nothing else is listed in bounded memory, and what is
 * left out is told: a further place of a listed credential is counted beside it, and with other credentials the blob is not wholly read.
 */
import type { Unopened } from './views/view.ts';
import { identityOf } from './fingerprint.ts';
import type { Match } from './match.ts';
import type { Credential } from './pair.ts';
import { primaryPart } from './seal.ts';
import { SEVERITIES, type Severity } from './severity.ts';

/** Places of one credential. */
const PLACES = 1000;
/** Places in all that may be those of a credential which was seen before. */
const REPEATED = 50_000;
/** Credentials of one severity: many harmless ones don't displace one that is not. */
const CREDENTIALS = 100_000;

export interface Listed {
  readonly credential: Credential;
  /** Further places of the same credential. */
  more: number;
}

export class Listing {
  readonly #listed: Listed[] = [];
  /** Of each credential the place that is listed last, and how many are. */
  readonly #known = new Map<string, { last: Listed; places: number }>();
  readonly #bySeverity = new Map<Severity, number>();
  #repeated = 0;
  readonly #left = { count: 0, start: Infinity, end: 0, worst: 0 };

  /** Whether it is listed. */
  add(credential: Credential): boolean {
    const identity = nameOf(credential);
    const known = this.#known.get(identity);
    if (known) return this.#addPlace(credential, known);
    const count = this.#bySeverity.get(credential.severity) ?? 0;
    if (count >= CREDENTIALS) return this.#leaveOut(credential);
    this.#bySeverity.set(credential.severity, count + 1);
    this.#known.set(identity, { last: this.#list(credential), places: 1 });
    return true;
  }

  /** As they stand in the blob. */
  inOrder(): readonly Listed[] {
    return this.#listed.sort((a, b) => a.credential.primary.span.start - b.credential.primary.span.start);
  }

  /** At most one: that there are more credentials than are listed. */
  get omitted(): readonly Unopened[] {
    const { count, start, end, worst } = this.#left;
    return count === 0 ? [] : [{ span: { start, end }, reason: `more than ${CREDENTIALS} findings of one severity: ${count} places of others, up to ${SEVERITIES[worst] ?? ''}, are not listed` }];
  }

  #addPlace(credential: Credential, known: { last: Listed; places: number }): boolean {
    if (known.places >= PLACES || this.#repeated >= REPEATED) {
      known.last.more += 1;
      return false;
    }
    this.#repeated += 1;
    known.places += 1;
    known.last = this.#list(credential);
    return true;
  }

  #list(credential: Credential): Listed {
    const listed = { credential, more: 0 };
    this.#listed.push(listed);
    return listed;
  }

  #leaveOut({ severity, primary: { span } }: Credential): false {
    const left = this.#left;
    left.count += 1;
    left.start = Math.min(left.start, span.start);
    left.end = Math.max(left.end, span.end);
    left.worst = Math.max(left.worst, SEVERITIES.indexOf(severity));
    return false;
  }
}

/** What else is said of the same value elsewhere, by another rule or more severely, is listed in its own right. */
function nameOf({ id, severity, parts: [first, ...rest] }: Credential): string {
  const { match } = primaryPart([asPart(first), ...rest.map(asPart)]);
  return `${id} ${severity} ${identityOf(match.rule.spec.part, match.secret)}`;
}

function asPart(match: Match): { readonly match: Match; readonly identifier: boolean } {
  return { match, identifier: match.secret.identifier };
}
