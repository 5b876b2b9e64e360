/**
 * Repositories that try to run something of theirs (rows S01 to S24, S26, S27, S34, S36). Each trap is first shown to be
 * armed: plain git falls into it. Then every source reads the repository, the trap stays untouched, and what was
 * planted arrives.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/core/source.ts';
import { filesSource } from '../../src/sources/files.ts';
import { prePushSource } from '../../src/sources/push.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { audit } from '../helpers/audit.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

interface Target {
  readonly repo: TestRepo;
  /** The trap's script: leaves a trace, then goes on with its input. */
  readonly script: string;
  /** A folder outside the repository. */
  readonly outside: string;
  /** More variables for the sources and for plain git. */
  readonly variables: Record<string, string>;
}

interface Trap {
  readonly set: (target: Target) => void;
  /** Arguments with which plain git runs the script; absent where that takes a terminal or a network. */
  readonly armed?: readonly string[];
}

const config = (...pairs: readonly (readonly [string, string | ((target: Target) => string)])[]) => (target: Target): void => {
  for (const [key, value] of pairs) target.repo.git('config', key, typeof value === 'string' ? value : value(target));
};
const script = ({ script: path }: Target): string => path;
const attributes = (line: string) => ({ repo }: Target): void => writeFileSync(join(repo.gitDir, 'info/attributes'), `${line}\n`);
const all = (...steps: readonly ((target: Target) => void)[]) => (target: Target): void => steps.forEach((step) => step(target));
const partial = (...more: readonly ((target: Target) => void)[]) => all(
  config(['core.repositoryformatversion', '1'], ['extensions.partialClone', 'far'], ['remote.far.promisor', 'true']), ...more,
);

const TRAPS: Record<string, Trap> = {
  'S01 fsmonitor': { set: config(['core.fsmonitor', script]), armed: ['status'] },
  'S02 fsmonitor in a submodule': {
    set: ({ repo, script: path }) => {
      const inner = makeRepo();
      inner.commit();
      repo.git('submodule', 'add', '-q', inner.path, 'sub');
      repo.tryGit(['-C', 'sub', 'config', 'core.fsmonitor', path]);
    },
    armed: ['status'],
  },
  'S03 included configuration': {
    set: (target) => {
      const file = join(target.outside, 'included');
      writeFileSync(file, `[core]\n\tfsmonitor = ${target.script}\n`);
      config(['include.path', file], [`includeIf.gitdir:${target.repo.gitDir}/.path`, file])(target);
    },
    armed: ['status'],
  },
  'S04 configuration of the worktree': {
    set: all(config(['core.repositoryformatversion', '1'], ['extensions.worktreeConfig', 'true']), ({ repo, script: path }) => {
      repo.write('.git/config.worktree', `[core]\n\tfsmonitor = ${path}\n`);
    }),
    armed: ['status'],
  },
  'S05 hooks': {
    set: ({ repo, script: path }) => {
      for (const name of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction', 'pre-push', 'post-rewrite', 'fsmonitor-watchman', 'pre-auto-gc']) {
        rmSync(join(repo.gitDir, 'hooks', name), { force: true });
        symlinkSync(path, join(repo.gitDir, 'hooks', name));
      }
    },
    armed: ['update-ref', 'refs/heads/armed', 'HEAD'],
  },
  'S06 hooks path': {
    set: all(config(['core.hooksPath', ({ outside }) => outside]), ({ outside, script: path }) => symlinkSync(path, join(outside, 'reference-transaction'))),
    armed: ['update-ref', 'refs/heads/armed', 'HEAD'],
  },
  'S07 external diff': { set: config(['diff.external', script]), armed: ['diff', '--cached'] },
  'S08 diff driver': { set: all(attributes('* diff=trap'), config(['diff.trap.command', script])), armed: ['diff', '--cached'] },
  'S09 textconv by the tree': {
    set: all(({ repo }) => {
      repo.write('.gitattributes', '* diff=trap\n');
      repo.git('add', '.gitattributes');
    }, config(['diff.trap.textconv', script])),
    armed: ['log', '-p'],
  },
  'S10 textconv by info/attributes': { set: all(attributes('* diff=trap'), config(['diff.trap.textconv', script])), armed: ['log', '-p'] },
  'S11 textconv by an attributes file': {
    set: (target) => {
      const file = join(target.outside, 'attributes');
      writeFileSync(file, '* diff=trap\n');
      config(['core.attributesFile', file], ['diff.trap.textconv', target.script])(target);
    },
    armed: ['log', '-p'],
  },
  'S12 clean filter': { set: all(attributes('* filter=trap'), config(['filter.trap.clean', script])), armed: ['diff'] },
  'S13 smudge filter': { set: all(attributes('* filter=trap'), config(['filter.trap.smudge', script])), armed: ['checkout', '-f', '--', '.'] },
  'S14 process filter': { set: all(attributes('* filter=trap'), config(['filter.trap.process', script])), armed: ['diff'] },
  'S15 pager': { set: config(['core.pager', script], ['pager.cat-file', script], ['pager.rev-list', script], ['pager.diff-index', script]) },
  'S16 signature program': {
    set: all(config(['log.showSignature', 'true'], ['gpg.program', script]), ({ repo }) => {
      const raw = repo.git('cat-file', 'commit', 'HEAD').replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
      repo.git('update-ref', 'refs/heads/main', repo.object('commit', `${raw}\n`));
    }),
    armed: ['log', '-1'],
  },
  'S17 promisor over ssh': { set: partial(config(['remote.far.url', 'ssh://host.invalid/x'], ['core.sshCommand', script])), armed: ['cat-file', '-p', '1'.repeat(40)] },
  'S18 promisor over ext': { set: partial(config(['remote.far.url', (target) => `ext::${target.script}`], ['protocol.ext.allow', 'always'])) },
  'S19 promisor by insteadOf': { set: partial(config(['remote.far.url', 'https://host.invalid/x'], ['protocol.ext.allow', 'always']), (target) => config([`url.ext::${target.script} .insteadOf`, 'https://host.invalid/'])(target)) },
  'S20 promisor with an upload-pack': { set: partial(config(['remote.far.url', '/nowhere'], ['remote.far.uploadpack', script])), armed: ['cat-file', '-p', '1'.repeat(40)] },
  'S21 credential helper': { set: partial(config(['remote.far.url', 'http://127.0.0.1:9/x'], ['credential.helper', script], ['credential.http://127.0.0.1:9.helper', script])) },
  'S22 askpass': { set: partial(config(['remote.far.url', 'http://127.0.0.1:9/x'], ['core.askPass', script])) },
  'S23 git proxy': { set: partial(config(['remote.far.url', 'git://host.invalid/x'], ['core.gitProxy', script])) },
  'S24 alternate refs': {
    set: all(config(['core.alternateRefsCommand', script]), ({ repo }) => {
      appendFileSync(join(repo.gitDir, 'objects/info/alternates'), `${makeRepo().gitDir}/objects\n`);
    }),
    armed: ['rev-list', '--alternate-refs'],
  },
  'S26 configuration of the user': {
    set: (target) => {
      const home = tempFolder('home-');
      writeFileSync(join(home, '.gitconfig'), `[core]\n\tfsmonitor = ${target.script}\n\thooksPath = ${target.outside}\n[diff]\n\texternal = ${target.script}\n[uploadpack]\n\tpackObjectsHook = ${target.script}\n[trace2]\n\teventTarget = ${target.outside}/trace\n`);
      Object.assign(target.variables, { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') });
    },
    armed: ['status'],
  },
  'S27 inherited environment': {
    set: (target) => Object.assign(target.variables, {
      GIT_EXTERNAL_DIFF: target.script, GIT_TRACE2_EVENT: join(target.outside, 'trace'), GIT_TRACE: join(target.outside, 'trace'),
      GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: target.script, GIT_EXEC_PATH: target.outside,
      GIT_NAMESPACE: 'other', GIT_REPLACE_REF_BASE: 'refs/other/', GIT_PAGER: target.script, GIT_EDITOR: target.script,
    }),
  },
};

/** A commit, a staged change and an untracked file, each with what is planted; files look changed to git. */
function prepare(): Target {
  const repo = makeRepo();
  const outside = tempFolder('outside-');
  repo.write('clean.txt', 'clean');
  repo.commit();
  repo.write('committed.txt', `${PLANT} committed`);
  repo.commit();
  repo.write('staged.txt', `${PLANT} staged`);
  repo.git('add', 'staged.txt');
  repo.write('untracked.txt', `${PLANT} untracked`);
  repo.write('clean.txt', 'dirty');
  const path = join(tempFolder('trap-'), 'script');
  writeFileSync(path, `#!/bin/sh\ntouch '${traceOf(outside)}'\n`, { mode: 0o755 });
  return { repo, outside, script: path, variables: {} };
}

function traceOf(outside: string): string {
  return join(outside, 'trace');
}

function everySource({ repo, variables }: Target): Record<string, () => Source> {
  const options = { path: repo.path, variables: { ...repo.variables, ...variables } };
  const head = repo.id('HEAD');
  return {
    staged: () => stagedSource(options),
    range: () => rangeSource({ ...options, revisions: ['HEAD~1..HEAD'] }),
    push: () => prePushSource({ ...options, remote: 'origin', lines: `refs/heads/main ${head} refs/heads/main ${'0'.repeat(head.length)}\n` }),
    files: () => filesSource({ paths: [repo.path] }),
  };
}

const EXPECTED: Record<string, readonly string[]> = {
  staged: ['staged.txt'], range: ['committed.txt'], push: ['committed.txt'], files: ['committed.txt', 'staged.txt', 'untracked.txt'],
};

const ARMED = Object.entries(TRAPS).flatMap(([name, { armed, set }]) => (armed ? [{ name, armed, set }] : []));

test.each(ARMED)('$name: is armed, for plain git falls into it', ({ armed, set }) => {
  const target = prepare();
  set(target);
  utimesSync(join(target.repo.path, 'committed.txt'), 1, 1);
  target.repo.tryGit(armed, { env: { ...target.variables, GIT_ALLOW_PROTOCOL: 'file:ssh:ext:git:http:https' } });
  expect(existsSync(traceOf(target.outside))).toBe(true);
});

test.each(Object.entries(TRAPS))('%s: is never sprung, and what was planted is read', async (_, { set }) => {
  const target = prepare();
  set(target);
  rmSync(traceOf(target.outside), { force: true });
  for (const [name, open] of Object.entries(everySource(target))) {
    const delivery = await deliver(open());
    expect([name, delivery.placesOf(PLANT).map(({ path }) => path)]).toEqual([name, EXPECTED[name]]);
    expect([name, delivery.ledger.unread]).toEqual([name, []]);
  }
  expect((await audit(target.repo.path, [PLANT])).located(PLANT)[0]?.places.map(({ path }) => path)).toContain('committed.txt');
  expect(existsSync(traceOf(target.outside))).toBe(false);
});

test('S17 a blob that was left at the remote is named, not fetched', async () => {
  const target = prepare();
  TRAPS['S17 promisor over ssh']?.set(target);
  const blob = target.repo.id('HEAD:committed.txt');
  rmSync(join(target.repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)));
  const { ledger } = await deliver(rangeSource({ path: target.repo.path, variables: target.repo.variables, revisions: ['HEAD'] }));
  expect(ledger).toMatchObject({ complete: false, unread: [{ unit: `object ${blob}`, reason: 'missing object' }] });
  expect(existsSync(traceOf(target.outside))).toBe(false);
});

describe('S34 FIFOs where git would wait', () => {
  test.each(['.gitattributes', '.gitignore', '.git/info/exclude', '.git/info/attributes', '.git/info/grafts', '.git/refs/replace', '.git/logs/HEAD'])('%s', async (path) => {
    const { repo, ...target } = prepare();
    rmSync(join(repo.path, path), { force: true, recursive: true });
    mkdirSync(join(repo.path, path, '..'), { recursive: true });
    execFileSync('mkfifo', [join(repo.path, path)]);
    for (const [name, open] of Object.entries(everySource({ repo, ...target }))) {
      expect([name, (await deliver(open())).placesOf(PLANT).map(({ path: found }) => found)]).toEqual([name, EXPECTED[name]]);
    }
  });

  test.each(['config', 'index', 'HEAD', 'packed-refs', 'shallow', 'refs/heads/main', 'objects/info/alternates'])('%s: a fault, or incomplete; never a wait, never clean', async (path) => {
    const { repo, ...target } = prepare();
    const sources = everySource({ repo, ...target });
    rmSync(join(repo.gitDir, path), { force: true });
    execFileSync('mkfifo', [join(repo.gitDir, path)]);
    for (const name of ['staged', 'range'] as const) {
      const outcome = await Promise.resolve().then(() => deliver(sources[name]?.() as Source)).then(({ ledger, placesOf }) => ledger.complete && placesOf(PLANT).length === 0, () => false);
      expect([name, outcome]).toEqual([name, false]);
    }
  });
});

test('S36 a ref that is named like an option writes no file', async () => {
  const { repo, outside, ...target } = prepare();
  const name = `refs/heads/--output=${join(outside, 'written')}`;
  repo.tryGit(['update-ref', name, 'HEAD']);
  for (const open of Object.values(everySource({ repo, outside, ...target }))) await deliver(open());
  await deliver(rangeSource({ path: repo.path, variables: repo.variables, revisions: ['--all'] }));
  expect(existsSync(join(outside, 'written'))).toBe(false);
});

test('S44 a lock that somebody holds is no obstacle, and stays', async () => {
  const { repo, ...target } = prepare();
  const lock = repo.write('.git/index.lock', '');
  expect((await deliver(everySource({ repo, ...target })['staged']?.() as Source)).placesOf(PLANT)).toHaveLength(1);
  expect(existsSync(lock)).toBe(true);
});
