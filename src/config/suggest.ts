/** "Did you mean …?": the nearest known word, when one is near enough to be what was meant. */

/** ` Did you mean "fail-on"?`, or nothing. */
export function suggestion(written: string, known: Iterable<string>): string {
  const nearest = nearestWord(written, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** The known word with the fewest edits (insert, drop, replace, swap neighbours), at most a third of its length. */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const word of known) {
    const edits = distance(plain(written), plain(word), Math.max(1, Math.floor(word.length / 3)));
    if (edits < fewest) [best, fewest] = [word, edits];
  }
  return best;
}

/** `failOn`, `fail_on` and `fail-on` are one word. */
function plain(word: string): string {
  return word.slice(0, 64).replace(/[-_ ]/g, '').toLowerCase();
}

/** Optimal string alignment distance, or Infinity when above the bound. */
function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) current.push(cell(a, b, row, column, { before, last, current }));
    [before, last] = [last, current];
  }
  const edits = last[b.length] ?? Infinity;
  return edits <= bound ? edits : Infinity;
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cell(a: string, b: string, row: number, column: number, { before, last, current }: Rows): number {
  const at = (cells: readonly number[], index: number): number => cells[index] ?? Infinity;
  const same = a[row - 1] === b[column - 1];
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(current, column - 1) + 1,
    at(last, column) + 1,
    at(last, column - 1) + (same ? 0 : 1),
    swapped ? at(before, column - 2) + 1 : Infinity,
  );
}
