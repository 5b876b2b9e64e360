/** A JSON document whose last member is a long array, in pieces. */

/** `before` ends inside the array's brackets, `after` begins there; each item is serialised already. */
export function* jsonArray(before: string, items: Iterable<string>, after: string): Generator<string> {
  yield before;
  let separator = '\n';
  for (const item of items) {
    yield separator + item;
    separator = ',\n';
  }
  yield `\n${after}\n`;
}

export function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}
