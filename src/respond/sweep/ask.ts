/** Asks to the last page. What is refused or fails is told as not seen, never as empty. */
import { codeOf } from '../../errors.ts';
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

export class Asking {
  readonly #call: Call;
  readonly #answered = new Set<string>();
  readonly #failed: Unseen[] = [];

  constructor(call: Call) {
    this.#call = call;
  }

  /** The pages that came. */
  async pages(question: Question): Promise<readonly unknown[]> {
    const pages: unknown[] = [];
    try {
      for await (const page of this.#paged(question)) pages.push(page);
    } catch (error) {
      this.fail(question, error);
    }
    return pages;
  }

  /** One page. @throws what the client throws */
  async page({ service, region, operation, input = {} }: Omit<Question, 'what' | 'more'>): Promise<unknown> {
    const page = await this.#call(service, region, operation, input);
    this.#answered.add(region);
    return page;
  }

  /** @param reason What was thrown, or a sentence of our own. */
  fail({ region, what }: Pick<Question, 'region' | 'what'>, reason: unknown): void {
    this.#failed.push({ region, what, reason: typeof reason === 'string' ? reason : reasonOf(reason) });
  }

  /** Services without a name in a Region whose other names are known: AWS does not offer them there. */
  notOffered(): readonly Unseen[] {
    return this.#failed.filter((one) => this.#isNotOffered(one));
  }

  unseen(): readonly Unseen[] {
    return this.#failed.filter((one) => !this.#isNotOffered(one));
  }

  #isNotOffered({ region, reason }: Unseen): boolean {
    return reason === NO_SUCH_NAME && this.#answered.has(region);
  }

  async *#paged(question: Question): AsyncGenerator<unknown, void> {
    const { more, input = {} } = question;
    let next: unknown;
    for (let count = 0; count < PAGES; count += 1) {
      const page = await this.page(next === undefined || more === undefined ? question : { ...question, input: { ...input, [more[1]]: next } });
      yield page;
      next = more && (at(page, more[0]) || undefined);
      if (next === undefined) return;
    }
    this.fail(question, 'there are more than could be read');
  }
}

/** The resolver knows no such name (`getaddrinfo`); it would say EAI_AGAIN if it could not be asked. */
const NO_SUCH_NAME = 'ENOTFOUND';

/** The error's own code alone: its text may repeat what was sent. */
export function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (/AccessDenied|Unauthorized|NotAuthorized|AuthFailure|OptInRequired|SubscriptionRequired/i.test(name)) return `access denied (${name})`;
  if (name === 'SyntaxError') return 'the answer was not one of AWS';
  return codeOf(error, name).replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || 'unknown error';
}
