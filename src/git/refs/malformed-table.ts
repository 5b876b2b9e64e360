/** What a reader of reftables throws when the bytes are no table. */
export class MalformedTable extends Error {
  override readonly name = 'MalformedTable';
}

/** @throws MalformedTable */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new MalformedTable(message);
}
