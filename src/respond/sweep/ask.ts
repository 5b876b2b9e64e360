/** Asks to the last page. What is refused or fails is told as not seen, never as empty. */
import { at } from './answer.ts';
import type { ServiceName } from './calls.ts';
import type { Call } from './clients.ts';

/** What nobody could look at, and why. */
export interface Unseen {
  readonly region: string;
  readonly what: string;
  readonly reason: string;
}

export interface Question {
  readonly what: string;
  readonly service: ServiceName;
  readonly region: string;
  readonly operation: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly more?: readonly [answer: string, question: string];
}

/** Answers that hold more pages than this are cut, and said to be. */
const PAGES = 100;

export type Asking = (question: Question) => Promise<readonly unknown[]>;

export function asking(call: Call, unseen: Unseen[]): Asking {
  return async ({ what, service, region, operation, input = {}, more }) => {
    const pages: unknown[] = [];
    try {
      let next: unknown;
      do {
        const page = await call(service, region, operation, next === undefined || more === undefined ? input : { ...input, [more[1]]: next });
        pages.push(page);
        next = more && (at(page, more[0]) || undefined);
      } while (next !== undefined && pages.length < PAGES);
      if (next !== undefined) unseen.push({ region, what, reason: 'there are more than could be read' });
    } catch (error) {
      unseen.push({ region, what, reason: reasonOf(error) });
    }
    return pages;
  };
}

/** The error's own code alone: its text may repeat what was sent. */
export function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (/AccessDenied|Unauthorized|NotAuthorized|AuthFailure|OptInRequired|SubscriptionRequired/i.test(name)) return `access denied (${name})`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : name;
  return code.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || 'unknown error';
}
