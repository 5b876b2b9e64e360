import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../../src/surfaces/hook/install/place.ts';
import { statusOf } from '../../../../src/surfaces/hook/install/status.ts';
import { tempFolder } from '../../../helpers/repo.ts';

const NAMED = '[hook "leaksift-pre-commit"]\n\tevent = pre-commit\n\tcommand = leaksift hook run pre-commit\n';

function place(configHooks: boolean): Place {
  const top = tempFolder();
  mkdirSync(join(top, 'hooks'));
  writeFileSync(join(top, 'config'), NAMED);
  return { top, commonDir: top, hooks: join(top, 'hooks'), hooksPath: null, configHooks, isServer: false };
}

function ofPreCommit(where: Place): unknown {
  return statusOf(where, ['pre-commit'], [join(where.top, 'config')]).events[0];
}

describe('hooks that git\'s configuration names', () => {
  test('protect where git runs them', () => {
    const where = place(true);
    expect(ofPreCommit(where)).toEqual({ event: 'pre-commit', by: join(where.top, 'config') });
  });

  test('protect nobody with a git that is too old, which is said', () => {
    const where = place(false);
    expect(ofPreCommit(where)).toEqual({ event: 'pre-commit', by: null, problem: expect.stringMatching(/config names it, which git runs from 2\.54 on: this git is older/) as string });
  });

  test('are not needed where a file runs leaksift', () => {
    const where = place(false);
    const hook = join(where.hooks, 'pre-commit');
    writeFileSync(hook, '#!/bin/sh\nnpx leaksift hook run pre-commit\n');
    chmodSync(hook, 0o755);
    expect(ofPreCommit(where)).toEqual({ event: 'pre-commit', by: hook });
  });
});
