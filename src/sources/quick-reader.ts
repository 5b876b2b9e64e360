/** Objects read by our own code, which takes no process at all; git is started for what can't be read so, and may never be. */
import type { Oid } from '../core/ids.ts';
import { DirectObjects } from '../git/direct/direct-objects.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';

export class QuickReader implements Pick<ObjectReader, 'readMany' | 'finish' | 'close'> {
  readonly objects: DirectObjects;
  readonly #makeReader: () => ObjectReader | Promise<ObjectReader>;
  #reader: ObjectReader | null = null;

  constructor(repository: Repository, makeReader: () => ObjectReader | Promise<ObjectReader>) {
    this.objects = new DirectObjects(repository);
    this.#makeReader = makeReader;
  }

  readNow(oid: Oid): GitObject | null {
    const object = this.objects.read(oid);
    return object && { oid, type: object.type, size: object.content.length, content: object.content };
  }

  /** In the order of their ids; git is asked for the first that can't be read directly and for all behind it. */
  async *readMany(oids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    const wanted = [...oids];
    for (const [index, oid] of wanted.entries()) {
      const object = this.readNow(oid);
      if (object === null) return yield* (this.#reader ??= await this.#makeReader()).readMany(wanted.slice(index));
      yield object;
    }
  }

  async finish(): ReturnType<ObjectReader['finish']> {
    return (await this.#reader?.finish()) ?? [];
  }

  async close(): Promise<void> {
    this.objects.close();
    await this.#reader?.close();
  }
}
