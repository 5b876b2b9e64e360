/** A repository with a history in which credentials come, move, change and go; the same for the same seed. */
import { accessKeyId, BASE62, pick, secretAccessKey, seeded } from './draw.ts';
import { makeRepo, type TestRepo } from './repo.ts';

/** Commits on branches, with credentials that come, move, change and go in every kind of object. */
export function eventful(seed: number, versions = 120): TestRepo {
  const repo = makeRepo();
  const draw = seeded(seed);
  const lines = new Map<string, string[]>();
  const secrets = Array.from({ length: 12 }, () => credential(draw));
  for (let version = 0; version < versions; version += 1) {
    const name = ['config.env', 'src/main.c', 'src/deep/notes.md', 'data.bin'][Math.floor(draw() * 4)] ?? 'x';
    const file = lines.get(name) ?? Array.from({ length: 200 }, (_, n) => `line ${n} of ${name}: nothing but words that fill the line`);
    lines.set(name, file);
    const at = Math.floor(draw() * file.length);
    const secret = secrets[Math.floor(draw() * secrets.length)] ?? '';
    file.splice(at, draw() < 0.4 ? 2 : 0, draw() < 0.5 ? secret : `edited in version ${version}`);
    repo.write(name, name === 'data.bin' ? Buffer.from(file.join('\n'), 'utf16le') : file.join('\n'));
    if (version % 40 === 7) repo.write(`keys/${accessKeyId(draw)}.txt`, 'named after what it was for');
    repo.commit(version % 30 === 5 ? `Rotate ${secret}` : `version ${version}`, { date: `2020-01-${String(1 + (version % 28)).padStart(2, '0')}T00:00:00Z` });
    if (version % 25 === 10) repo.git('checkout', '-q', '-b', `topic-${version}`, 'HEAD~3');
  }
  repo.git('tag', '-a', 'v1', '-m', secrets[0] ?? '');
  return repo;
}

export function credential(draw: () => number): string {
  const kinds = [
    () => `aws_access_key_id=${accessKeyId(draw)}\naws_secret_access_key=${secretAccessKey(draw)}`,
    () => `token: ghp${'_'}${pick(draw, BASE62, 36)}`,
    () => `data = "${Buffer.from(`aws_secret_access_key = ${secretAccessKey(draw)}`).toString('base64')}"`,
    () => `password = "${pick(draw, BASE62, 24)}"`,
  ];
  return (kinds[Math.floor(draw() * kinds.length)] ?? (() => ''))();
}
