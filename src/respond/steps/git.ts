/** The repository, which comes last. What a force-push leaves on a forge: GitHub Docs, "Removing sensitive data from a repository". */
import type { Step } from '../guide.ts';

export const cleanRepository: Step = {
  title: 'The repository, last',
  why: 'Rewriting history does not take back what was copied: clones, forks, caches and pull requests keep the old commits, and scanners read public pushes within a minute. What protects you is that the credential no longer works.',
  commands: [
    'git clone --mirror PASTE_ITS_URL_HERE clean.git',
    'git -C clean.git filter-repo --sensitive-data-removal --replace-text ../replacements.txt',
    'git -C clean.git push --force --mirror',
  ],
  check: 'leaksift audit-history of a fresh clone finds nothing, and the credential itself is rejected.',
  notes: [
    'git filter-repo is a tool of its own; the option needs 2.47 or newer.',
    'replacements.txt holds the secret in clear, one "literal:SECRET==>REMOVED" a line. Keep it outside of the repository and delete it afterwards.',
    'Everybody has to clone anew or rebase; a merge from an old clone brings the secret back.',
    'The forge rejects pushes to refs/pull/* or refs/merge-requests/*, and keeps old commits by id. GitHub\'s support removes those only where rotating the credential cannot fix the risk, which for a revoked key it can.',
    'Was it never pushed? Then amend or rebase, and: git reflog expire --expire=now --all && git gc --prune=now. Rotating is then up to you.',
    'Look beyond git: releases, logs and caches of pipelines, packages, container images, forks.',
  ],
};
