/** What a look is, as data: one call in each Region, and how its answer becomes lines of the table. */
import type { ServiceName } from './calls.ts';

export interface Row {
  readonly region: string;
  readonly what: string;
  readonly name: string;
  readonly state: string;
  /** ISO 8601; empty where AWS does not say. */
  readonly started: string;
  /** Access key ID, or a name where there is no ID; empty where nobody says. */
  readonly by: string;
}

export type Found = Pick<Row, 'name' | 'state' | 'started'>;

export interface Look {
  readonly what: string;
  readonly service: ServiceName;
  readonly operation: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Where an answer says that there is more, and under which name the next question says so. */
  readonly more?: readonly [answer: string, question: string];
  /** A second call for what the first only lists; its answer is what `rows` gets. */
  readonly then?: { readonly operation: string; readonly input: (answer: unknown) => Readonly<Record<string, unknown>> | undefined };
  /** The event that makes such a thing, for the question by whose key. */
  readonly event?: string;
  readonly rows: (answer: unknown) => readonly Found[];
}

export const NEXT = ['NextToken', 'NextToken'] as const;
export const next = ['nextToken', 'nextToken'] as const;

/** What is over costs nothing and starts nothing. */
export function isOver(state: string): boolean {
  return /^(?:terminated|cancelled|closed|deleted|inactive)/i.test(state);
}
