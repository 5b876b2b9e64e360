/** Programs from PyPI that the slower suite is held against, in an environment of their own that is made once for each list of versions. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const requirements = join(import.meta.dirname, 'requirements.txt');
const top = join(tmpdir(), `leaksift-python-${createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)}`);

/** Under a lock, for several test files may come at once; a folder without the mark at its end was left half made. */
const MAKE = `
import fcntl, os, shutil, subprocess, sys
top, requirements = sys.argv[1:]
with open(top + '.lock', 'w') as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    if not os.path.exists(os.path.join(top, 'complete')):
        shutil.rmtree(top, ignore_errors=True)
        subprocess.run([sys.executable, '-m', 'venv', top], check=True)
        subprocess.run([os.path.join(top, 'bin', 'pip'), 'install', '-q', '--disable-pip-version-check', '-r', requirements], check=True)
        open(os.path.join(top, 'complete'), 'w').close()
`;

/** The path of a program such as `moto_server`. Making the environment takes a minute, and the network. */
export function pythonProgram(name: string): string {
  if (!existsSync(join(top, 'complete'))) execFileSync('python3', ['-c', MAKE, top, requirements], { stdio: 'inherit' });
  return join(top, 'bin', name);
}

export interface Moto {
  readonly url: string;
  /** From now on every request needs a right signature and a policy that allows it. */
  checkSignatures(): Promise<void>;
  stop(): void;
}

/** AWS on a loopback port of the system's choice. */
export async function startMoto(): Promise<Moto> {
  const child = spawn(pythonProgram('moto_server'), ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const url = await urlOf(child);
  return {
    url,
    checkSignatures: async () => {
      const { status } = await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
      if (status !== 200) throw new Error(`moto does not check signatures: ${status}`);
    },
    stop: () => void child.kill(),
  };
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('exit', (code) => reject(new Error(`moto ended with ${code}: ${said}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
}
