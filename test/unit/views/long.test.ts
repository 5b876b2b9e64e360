/** Containers that are longer than what is held in memory: what they hold is not read, and that is said. */
import { execFileSync } from 'node:child_process';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Scanner } from '../../../src/core/scan.ts';
import { WHOLE } from '../../../src/core/views/context.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const scanner: Scanner = builtInScanner([]);
const noise = Buffer.from(Uint32Array.from({ length: (WHOLE + 1_000_000) / 4 }, (_, at) => Math.imul(at ^ (at >>> 7), 0x9e3779b1)).buffer);

function told(bytes: Uint8Array): { unread: string[]; skipped: string[] } {
  const stream = scanner.stream();
  for (let at = 0; at < bytes.length; at += 5_000_000) stream.write(bytes.subarray(at, at + 5_000_000));
  const { unread, skipped } = stream.end();
  return { unread: unread.map(({ reason }) => reason), skipped: skipped.map(({ reason }) => reason) };
}

/** Runs a program of Python's on the noise. */
const python = (program: string): Buffer => execFileSync('python3', ['-c', `import io,sys,tarfile,zipfile\nnoise=sys.stdin.buffer.read()\nout=sys.stdout.buffer\n${program}`], { input: noise, maxBuffer: 1 << 28 });
const zip = (content: string): Buffer => python(`z=zipfile.ZipFile(out,'w')\nz.writestr('a',${content})\nz.close()`);

describe('longer than what is held', () => {
  it.each<[string, () => Uint8Array]>([
    ['zip', () => zip('noise')],
    ['gzip', () => gzipSync(noise, { level: 0 })],
    ['zlib', () => deflateSync(noise, { level: 0 })],
    ['tar', () => python("t=tarfile.open(fileobj=out,mode='w|')\ni=tarfile.TarInfo('a')\ni.size=len(noise)\nt.addfile(i,io.BytesIO(noise))\nt.close()")],
    ['git bundle or pack', () => Buffer.concat([Buffer.from('# v2 git bundle\n\nPACK'), noise])],
  ])('a %s is unread', (name, make) => {
    const bytes = make();
    expect(bytes.length).toBeGreaterThan(WHOLE);
    expect(told(bytes)).toEqual({ unread: [`${name}: it is longer than the 48 MiB up to which archives are opened; unpack it and scan that`], skipped: [] });
    expect(scanner.scan(bytes).unread.length).toBe(1);
  });

  it('a program that unpacks itself is unread', () => {
    expect(told(Buffer.concat([noise, zip("b'b'")])).unread).toEqual(['zip: it is longer than the 48 MiB up to which archives are opened; unpack it and scan that']);
  });

  it('an archive that is not opened anyway is skipped', () => {
    expect(told(Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), noise]))).toEqual({ unread: [], skipped: ['xz: not opened'] });
  });

  it('anything else is complete', () => {
    expect(told(noise)).toEqual({ unread: [], skipped: [] });
    expect(told(Buffer.concat([Buffer.from('x^2 + y^2'), noise]))).toEqual({ unread: [], skipped: [] });
  });
});
