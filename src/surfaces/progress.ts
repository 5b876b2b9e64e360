/** One line on stderr while a scan runs, drawn anew at most ten times a second and erased at the end. */
import { count, duration, grouped, size } from '../reporters/words.ts';
import { visible } from '../reporters/escape/visible.ts';

export interface Progress {
  /** What has been read so far; `total` units when known. Cheap enough to call for every unit. */
  update(done: { readonly units: number; readonly bytes: number; readonly total?: number }): void;
  /** Names what happens now, for instance `Looking for the first commits`. */
  phase(name: string): void;
  /** Erases the line. Nothing is drawn afterwards. */
  end(): void;
}

export interface ProgressStream {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** For streams that are no terminal, and for `--quiet`. */
export const SILENT: Progress = { update: () => {}, phase: () => {}, end: () => {} };

const INTERVAL = 100;
const ERASE = '\r\x1b[2K';

/** Only for a capable terminal (`terminal.ts`). `now` gives milliseconds of a clock that never goes back. */
export function startProgress(stream: ProgressStream, now: () => number): Progress {
  return new ProgressLine(stream, now);
}

class ProgressLine implements Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #started: number;
  #drawn = -Infinity;
  #ended = false;
  #name = 'Reading';

  constructor(stream: ProgressStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  update(done: Parameters<Progress['update']>[0]): void {
    this.#draw((now, columns) => sentence(this.#name, done, (now - this.#started) / 1000, columns));
  }

  phase(name: string): void {
    this.#name = visible(name);
    this.#draw((_, columns) => fitted(`${this.#name}…`, columns));
  }

  end(): void {
    if (this.#drawn >= 0 && !this.#ended) this.#stream.write(ERASE);
    this.#ended = true;
  }

  #draw(textAt: (now: number, columns: number) => string): void {
    const now = this.#now();
    if (this.#ended || now - this.#drawn < INTERVAL) return;
    this.#drawn = now;
    this.#stream.write(`${ERASE}${textAt(now, this.#stream.columns ?? 80)}`);
  }
}

/**
 * `Reading  1,200 of 5,000 units (24%)  45.2 MB  12.0 MB/s  3 min 5 s left`; on a narrow terminal what matters least is left
 * out first: the bytes, the counts, the name.
 */
function sentence(name: string, { units, bytes, total }: { units: number; bytes: number; total?: number }, seconds: number, columns: number): string {
  const counts = total === undefined ? count(units, 'unit') : `${grouped(units)} of ${count(total, 'unit')}${percent(units, total)}`;
  const rate = seconds >= 0.5 ? [`${size(Math.round(bytes / seconds))}/s`] : [];
  const left = remaining(units, total, seconds);
  const time = left === undefined ? [] : [`${left} left`];
  const share = total === undefined ? [] : [percent(units, total).replace(/[ ()]/g, '')];
  const forms = [[name, counts, size(bytes), ...rate, ...time], [name, counts, ...rate, ...time], [name, ...share, ...rate, ...time], [...share, ...rate, ...time]];
  const texts = forms.map((form) => form.filter((one) => one !== '').join('  '));
  return texts.find((text) => [...text].length < columns) ?? fitted(texts.at(-1) ?? '', columns);
}

function percent(units: number, total: number): string {
  return total === 0 ? '' : ` (${Math.floor((100 * Math.min(units, total)) / total)}%)`;
}

/** From the rate so far; nothing before it means something. */
function remaining(units: number, total: number | undefined, seconds: number): string | undefined {
  if (total === undefined || seconds < 2 || units < total / 100 || units >= total) return undefined;
  return duration((seconds / units) * (total - units));
}

/** One column is left free, because some terminals wrap when the last one is written. */
function fitted(text: string, columns: number): string {
  const characters = [...text];
  return characters.length < columns ? text : `${characters.slice(0, Math.max(0, columns - 2)).join('')}…`;
}
