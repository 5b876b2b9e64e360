/** An object that is there and cannot be read: what git would call corrupt. */
import { MalformedTree } from './trees.ts';

export class MalformedObject extends Error {
  override readonly name = 'MalformedObject';
}

/** What `read` gives. @throws MalformedObject when the content is at fault */
export function readable<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedTree || error instanceof SyntaxError) throw new MalformedObject(error.message);
    throw error;
  }
}
