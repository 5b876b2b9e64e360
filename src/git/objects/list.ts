/** Names every object of a store, reachable or not. Reading them: `objects.ts`. */
import { isOid } from '../../core/ids.ts';
import { Fault } from '../../errors.ts';
import { parseHeader } from './batch.ts';
import type { ObjectHeader, UnreadObject } from '../objects.ts';
import { type Git, type SpawnOptions, streamGit } from '../spawn.ts';

/**
 * All objects once, alternates included, in the order of the packs. An object whose header can't be read is unread.
 * @throws Fault `git` after the last object unless git ended well: the list is then not whole
 */
export async function* listObjects(git: Git, options: SpawnOptions = {}): AsyncGenerator<ObjectHeader | UnreadObject, void> {
  let partial = '';
  for await (const chunk of streamGit(git, ['cat-file', '--batch-all-objects', '--unordered', '--batch-check'], options)) {
    const lines = (partial + chunk.toString('latin1')).split('\n');
    partial = lines.pop() ?? '';
    for (const line of lines) yield parseHeader(line) ?? unread(line);
  }
  if (partial !== '') throw new Fault('git', 'git cat-file failed: its list of objects ends within a line.');
}

function unread(line: string): UnreadObject {
  const [id = '', problem = ''] = line.split(' ');
  if (!isOid(id)) throw new Fault('git', 'git cat-file failed: its list of objects holds something else.');
  return { oid: id, unread: problem === 'missing' ? 'unreadable object' : 'an answer that is no header' };
}
