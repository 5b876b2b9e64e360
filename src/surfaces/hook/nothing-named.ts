/** A push for which git named nothing on standard input: either all is there already, or somebody before us has read the lines. */
import { readHead } from '../../git/refs/head.ts';
import { readRefs } from '../../git/refs.ts';
import { openRepository } from '../../git/repository.ts';
import type { Say } from './tell.ts';

/** Says so where HEAD is at no remote's tip, so that something could have been pushed. */
export function tellNothingNamed(variables: Readonly<Record<string, string | undefined>>, say: Say): void {
  const repository = openRepository('.', variables);
  const head = readHead(repository);
  if (head.kind !== 'commit' || readRefs(repository).refs.some(({ rawName, oid }) => rawName.startsWith('refs/remotes/') && oid === head.oid)) return;
  say('leaksift: no ref stood on standard input, so nothing was checked. If something is pushed, a hook before this one has read it');
  say('leaksift: (as "git lfs pre-push" does): let leaksift run first.');
}
