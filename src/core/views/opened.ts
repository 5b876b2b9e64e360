/** What opening a container gives, and how an entry becomes a view. */
import type { Span } from '../location.ts';
import { REGION_FACTOR, type ViewContext } from './context.ts';
import type { InflateFormat } from './inflater.ts';
import type { Unopened, View } from './view.ts';

export interface Opened {
  readonly views: readonly View[];
  /** Should have been read and was not: the scan of this blob is incomplete. */
  readonly unread: readonly Unopened[];
  /** Formats that are recognised and declared not to be opened. */
  readonly skipped: readonly Unopened[];
}

/** Collects entries while a container is walked, and pays for them. */
export class Opening implements Opened {
  readonly views: View[] = [];
  readonly unread: Unopened[] = [];
  readonly skipped: Unopened[] = [];
  readonly #bytes: Uint8Array;
  readonly #context: ViewContext;

  constructor(bytes: Uint8Array, context: ViewContext) {
    this.#bytes = bytes;
    this.#context = context;
  }

  /** Whether one more entry may be opened; says so once if not. */
  countEntry(span: Span): boolean {
    const { budget } = this.#context;
    if (budget.entries <= 0) {
      this.unread.push({ span, reason: 'more entries in archives than are opened' });
      return false;
    }
    budget.entries -= 1;
    return true;
  }

  /** What nobody can unpack (damaged, encrypted, of an unknown method) is declared not to be opened; its stored bytes are scanned. */
  pass(name: string, span: Span, reason: string): void {
    this.skipped.push({ span, reason: `${name.replace(/:.*/s, '')}: ${reason}` });
  }

  /** What could be unpacked and was not. */
  fail(name: string, span: Span, reason: string): void {
    this.unread.push({ span, reason: `${name}: ${reason}` });
  }

  /** Bytes that lie in the container as they are. */
  stored(name: string, { start, end }: Span): void {
    const bytes = this.#bytes.subarray(start, end);
    const toParent = (span: Span) => ({ start: start + span.start, end: start + span.end });
    this.views.push({ name, bytes, region: { start, end }, toParent });
  }

  /** Counts bytes that came out: what they hold may be decoded in turn. */
  pay(bytes: number): void {
    this.#context.budget.containers -= bytes;
    this.#context.budget.regions += bytes * REGION_FACTOR;
  }

  /** Inflates what begins at `span.start`; returns where it ends, or -1 if nothing came out. */
  inflate(name: string, span: Span, format: InflateFormat): number {
    const { budget, inflater } = this.#context;
    const { bytes, consumed, status } = inflater.inflate(this.#bytes.subarray(span.start, span.end), format, budget.containers);
    if (status === 'too-large') this.fail(name, span, 'it unpacks to more than is opened of one blob');
    else if (status !== 'complete') this.pass(name, span, REASONS[status]);
    if (status === 'damaged' || status === 'too-large') return -1;
    this.pay(bytes.length);
    this.views.push(inflated(name, bytes, { start: span.start, end: span.start + consumed }));
    return span.start + consumed;
  }
}

const REASONS = {
  truncated: 'its compressed data ends early',
  damaged: 'its compressed data is damaged',
} as const;

/** All of an entry's bytes came from all of its compressed ones. */
export function inflated(name: string, bytes: Uint8Array, region: Span): View {
  return { name, bytes, region, toParent: () => region };
}
