/** Archives made by others: zip, tar and gzip themselves, Python's zipfile and tarfile, Node's zlib. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewContext } from '../../../src/core/views/context.ts';
import { isWhole, wholeViews } from '../../../src/core/views/views.ts';
import { openers, sightings, utf8 } from './open.ts';

const marker = 'needle in the haystack';
const filler = 'some hay, and more of it, '.repeat(40);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'views-'));
  writeFileSync(join(folder, 'inner.txt'), `${filler}${marker}${filler}`);
  writeFileSync(join(folder, 'other.bin'), Buffer.alloc(3000, 7));
});

afterAll(() => rmSync(folder, { recursive: true }));

function made(file: string, command: string, ...args: string[]): Uint8Array {
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, file));
}

function python(file: string, program: string): Uint8Array {
  return made(file, 'python3', '-c', program);
}

function chains(bytes: Uint8Array): string[] {
  return sightings(bytes, marker).map(({ chain }) => chain);
}

function opened(bytes: Uint8Array) {
  const context = viewContext(openers, bytes.length);
  const { views, unread, skipped } = wholeViews(bytes, context, 0);
  if (views.length + unread.length + skipped.length > 0) expect(isWhole(bytes)).toBe(true);
  return { views: views.map(({ name, bytes: { length } }) => ({ name, length })), unread: unread.map(({ reason }) => reason), skipped: skipped.map(({ reason }) => reason) };
}

const zipfile = (file: string, body: string) => python(file, `import zipfile,io\nz=zipfile.ZipFile('${file}','w',zipfile.ZIP_DEFLATED)\n${body}\nz.close()`);

describe('opens', () => {
  it('zip, by its directory', () => {
    expect(chains(zipfile('a.zip', "z.write('inner.txt'); z.write('other.bin')"))).toEqual(['zip:inner.txt']);
  });

  it('zip under any name, behind a program that unpacks it', () => {
    const zip = zipfile('sfx.zip', "z.write('inner.txt')");
    expect(chains(Buffer.concat([Buffer.alloc(5000, 'MZ program '), zip]))).toEqual(['zip:inner.txt']);
  });

  it('zip with a comment', () => {
    expect(chains(zipfile('comment.zip', "z.write('inner.txt'); z.comment=b'x'*40000"))).toEqual(['zip:inner.txt']);
  });

  it('zip written to a pipe, with sizes behind the entries', () => {
    const body = 'class Pipe(io.RawIOBase):\n  def writable(s): return True\n  def write(s,b): f.write(b); return len(b)';
    const zip = python('pipe.zip', `import zipfile,io\nf=open('pipe.zip','wb')\n${body}\nz=zipfile.ZipFile(Pipe(),'w',zipfile.ZIP_DEFLATED)\nz.write('other.bin')\nz.write('inner.txt')\nz.close()\nf.close()`);
    expect(opened(zip).unread).toEqual([]);
    expect(chains(zip)).toEqual(['zip:inner.txt']);
  });

  it('zip64', () => {
    const zip = zipfile('large.zip', "f=z.open('inner.txt','w',force_zip64=True); f.write(open('inner.txt','rb').read()); f.close()");
    expect(chains(zip)).toEqual(['zip:inner.txt']);
  });

  it('stored entries as they lie there', () => {
    const zip = python('stored.zip', "import zipfile\nz=zipfile.ZipFile('stored.zip','w')\nz.write('inner.txt')\nz.close()");
    expect(chains(zip)).toEqual(['']);
  });

  it('a package of Debian, its members packed in turn', () => {
    const data = python('data.tar.gz', "import tarfile\nt=tarfile.open('data.tar.gz','w:gz')\nt.add('inner.txt','etc/app.conf')\nt.close()");
    writeFileSync(join(folder, 'debian-binary'), '2.0\n');
    expect(data.length).toBeGreaterThan(0);
    expect(chains(made('a.deb', 'ar', 'r', 'a.deb', 'debian-binary', 'data.tar.gz'))).toEqual(['ar:data.tar.gz>gzip']);
  });

  it('an ar archive that was cut, and what is no ar member, is unread', () => {
    const library = made('b.a', 'ar', 'r', 'b.a', 'inner.txt', 'other.bin');
    expect(opened(library)).toEqual({ views: [], unread: [], skipped: [] });
    expect(opened(library.subarray(0, library.length - 10)).unread).toEqual(['ar:other.bin: it ends behind the archive']);
    expect(opened(Buffer.concat([library, Buffer.alloc(60, 'x')])).unread).toEqual(['ar: the header of a member is damaged']);
  });

  it('the payload of an RPM package, by its headers', () => {
    const header = (entries: number, bytes: number): Buffer => {
      const head = Buffer.alloc(16 + 16 * entries + bytes);
      head.set([0x8e, 0xad, 0xe8, 1]);
      head.writeUInt32BE(entries, 8);
      head.writeUInt32BE(bytes, 12);
      return head;
    };
    const lead = Buffer.concat([Buffer.from([0xed, 0xab, 0xee, 0xdb]), Buffer.alloc(92)]);
    const rpm = (payload: Uint8Array): Buffer => Buffer.concat([lead, header(3, 21), Buffer.alloc(3), header(40, 1000), payload]);
    expect(chains(rpm(gzipSync(marker)))).toEqual(['rpm>gzip']);
    expect(opened(rpm(Buffer.from('fd377a585a000000', 'hex'))).views).toEqual([{ name: 'rpm', length: 8 }]);
    expect(opened(lead).skipped).toEqual(['rpm: its header is damaged']);
  });

  it('deflated streams of a PDF, whatever it says of their length', () => {
    const stream = (data: Uint8Array, end: string): Buffer => Buffer.concat([Buffer.from(`1 0 obj\n<< /Filter /FlateDecode /Length 3 >>\nstream${end}`), data, Buffer.from(`${end}endstream\nendobj\n`)]);
    const pdf = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('%%EOF\n')]);
    const hay = deflateSync(filler);
    for (const end of ['\n', '\r\n']) expect(chains(pdf(stream(hay, end), stream(deflateSync(marker), end), stream(hay, end)))).toEqual(['pdf']);
    expect(opened(pdf(stream(hay.subarray(0, 20), '\n')))).toMatchObject({ unread: [], skipped: ['pdf: its compressed data ends early'] });
    expect(opened(pdf(stream(Buffer.alloc(40, 0xff), '\n')))).toEqual({ views: [], unread: [], skipped: [] });
  });

  it('packed texts of a PNG, as an encoder writes them, and nothing of a picture without', () => {
    const png = (...chunks: readonly (readonly [string, string])[]): Buffer => {
      const body = (text: string): string => `import zlib,struct,sys
def chunk(t,d): return struct.pack('>I',len(d))+t+d+struct.pack('>I',zlib.crc32(t+d))
ihdr=chunk(b'IHDR',struct.pack('>IIBBBBB',1,1,8,0,0,0,0))
open('p.png','wb').write(b'\\x89PNG\\r\\n\\x1a\\n'+ihdr+${text}+chunk(b'IDAT',zlib.compress(b'\\0\\0'))+chunk(b'IEND',b''))`;
      return Buffer.from(python('p.png', body([...chunks.map(([type, data]) => `chunk(b'${type}',${data})`), "b''"].join('+'))));
    };
    const packed = `zlib.compress(b'${filler}${marker}')`;
    expect(chains(png(['zTXt', `b'Comment\\0\\0'+${packed}`]))).toEqual(['png']);
    expect(chains(png(['tEXt', "b'Title\\0plain'"], ['iTXt', `b'XML\\0\\1\\0en\\0Titel\\0'+${packed}`]))).toEqual(['png']);
    expect(opened(png(['tEXt', "b'Title\\0plain'"], ['iTXt', "b'XML\\0\\0\\0en\\0Titel\\0plain'"]))).toEqual({ views: [], unread: [], skipped: [] });
    expect(opened(png(['zTXt', `b'Comment\\0\\0'+${packed}[:30]`]))).toMatchObject({ unread: [], skipped: ['png: its compressed data ends early'] });
    expect(opened(png(['zTXt', "b'Comment'"], ['iTXt', "b'XML\\0\\1'"], ['zTXt', "b''"])).views).toEqual([]);
  });

  it('zip in zip in gzip', () => {
    zipfile('deep.zip', "z.write('inner.txt')");
    const outer = zipfile('outer.zip', "z.write('deep.zip','lib/deep.jar')");
    expect(chains(gzipSync(outer))).toEqual(['gzip>zip:lib/deep.jar>zip:inner.txt']);
  });

  it('gzip, and several members in a row', () => {
    const text = readFileSync(join(folder, 'inner.txt'));
    expect(chains(gzipSync(text))).toEqual(['gzip']);
    expect(chains(made('inner.txt.gz', 'gzip', '-k', 'inner.txt'))).toEqual(['gzip']);
    expect(chains(Buffer.concat([gzipSync('first'), gzipSync(text), Buffer.from('trailing')]))).toEqual(['gzip']);
  });

  it('zlib, and not a text that begins like it', () => {
    expect(chains(deflateSync(`${filler}${marker}`))).toEqual(['zlib']);
    expect(opened(utf8('x^2 + y^2 = z^2'))).toMatchObject({ views: [], unread: [] });
  });

  it('tar in gzip', () => {
    expect(chains(made('a.tgz', 'tar', 'czf', 'a.tgz', 'inner.txt', 'other.bin'))).toEqual(['gzip']);
  });

  it.each(['ustar', 'gnu', 'pax', 'v7'])('what is compressed in a tar of format %s, under long names too', (format) => {
    const name = `${'long-folder/'.repeat(format === 'v7' ? 5 : 12)}inner.gz`;
    const file = `${format}.tar`;
    execFileSync('sh', ['-c', `mkdir -p "$(dirname ${name})" && gzip -c inner.txt > ${name} && tar cf ${file} --format=${format} other.bin ${name}`], { cwd: folder });
    expect(chains(readFileSync(join(folder, file)))).toEqual([`tar:${name}>gzip`]);
  });

  it('UTF-16 in a stored entry', () => {
    writeFileSync(join(folder, 'wide.txt'), Buffer.from(`${filler}${marker}`, 'utf16le'));
    const tar = made('wide.tar', 'tar', 'cf', 'wide.tar', 'wide.txt');
    expect(chains(tar)).toContain('tar:wide.txt>utf-16le');
  });
});

describe('takes for a container what begins like one', () => {
  it.each([
    ['zip', 'PK\x03\x04'], ['gzip', '\x1f\x8b\x08'], ['git bundle', '# v2 git bundle\n'], ['git bundle of version 3', '# v3 git bundle\n'], ['pack', 'PACK\0\0\0\x02'], ['pdf', '%PDF-1.7'],
    ['png with a packed text', '\x89PNG\r\n\x1a\n\0\0\0\x0azTXtk\0\0packed.crc_'], ['ar', '!<arch>\n'], ['rpm', '\xed\xab\xee\xdb'], ['sqlite', `SQLite format 3\0\x10\x10${'\0'.repeat(100)}`],
    ['log of sqlite', `\x37\x7f\x06\x82\0\0\0\0\0\0\x10\0${'\0'.repeat(100)}`], ['zlib', 'x\x9c'], ['7z', '7z\xbc\xaf\x27\x1c'], ['rar', 'Rar!\x1a\x07'], ['xz', '\xfd7zXZ\0'], ['bzip2', 'BZh91AY&SY'],
    ['zstd', '\x28\xb5\x2f\xfd'], ['lz4', '\x04\x22\x4d\x18'], ['lzip', 'LZIP'], ['cab', 'MSCF\0\0\0\0'],
  ])('%s', (_, beginning) => {
    expect(isWhole(Uint8Array.from(Buffer.from(`${beginning}${' text behind it'.repeat(9)}`, 'latin1')))).toBe(true);
  });

  it('no other text', () => {
    expect(['#include <x.h>\n', 'Subject: x', '!/bin', '%p'].map((beginning) => isWhole(utf8(`${beginning}${' text behind it'.repeat(9)}`)))).toEqual([false, false, false, false]);
  });
});

describe('says what it does not open', () => {
  it('archives of other formats', () => {
    const text = readFileSync(join(folder, 'inner.txt'));
    const outputs = [['xz'], ['bzip2'], ...['-0', '-6', '-9'].map((level) => ['xz', '--format=lzma', level])].map(([command = '', ...args]) => execFileSync(command, ['-c', ...args], { input: text }));
    expect(outputs.map((bytes) => opened(bytes).skipped)).toEqual([['xz: not opened'], ['bzip2: not opened'], ...Array<string[]>(3).fill(['lzma: not opened'])]);
  });

  /** As their specifications have it: no program here writes them. */
  it.each([
    ['compress (.Z)', '\x1f\x9d\x90'], ['lzop', '\x89LZO\0\r\n\x1a\n'], ['snappy', '\xff\x06\0\0sNaPpY'], ['squashfs', `hsqs${'\x07'.repeat(24)}\x04\0\0\0`],
    ['xar archive', 'xar!\0\x1c\0\x01'], ['Windows image', 'MSWIM\0\0\0'], ['dump of PostgreSQL', 'PGDMP\x01\x0e\0'], ['cab archive', 'MSCF\0\0\0\0'],
  ])('%s', (name, beginning) => {
    expect(opened(Buffer.from(`${beginning}${'\x05'.repeat(200)}`, 'latin1')).skipped).toEqual([`${name}: not opened`]);
  });

  it.each(['hsqs is a word', ']\0\0 and text', 'BZh and text', 'PGDMP in a text'])('nor says it of %j', (text) => {
    expect(opened(Buffer.from(text.padEnd(200, '.')))).toMatchObject({ skipped: [], unread: [] });
  });

  it('encrypted entries and unknown methods', () => {
    const zip = zipfile('locked.zip', "z.write('inner.txt'); z.write('other.bin')");
    const directory = Buffer.from(zip).lastIndexOf('PK\x01\x02');
    const locked = Uint8Array.from(zip);
    locked[directory + 8] = 1;
    expect(opened(locked)).toMatchObject({ unread: [], skipped: ['zip: an entry is encrypted'] });
    const strange = Uint8Array.from(zip);
    strange[directory + 10] = 95;
    expect(opened(strange)).toMatchObject({ unread: [], skipped: ['zip: compression method 95 is not supported'] });
  });

  it('a damaged entry, and reads its neighbours', () => {
    const zip = Uint8Array.from(zipfile('broken.zip', "z.write('other.bin'); z.write('inner.txt')"));
    zip.fill(0xff, 42, 50);
    expect(opened(zip)).toMatchObject({ unread: [], skipped: ['zip: its compressed data is damaged'] });
    expect(chains(zip)).toEqual(['zip:inner.txt']);
  });

  it('a zip without its directory, of which it reads what is there', () => {
    const zip = zipfile('short.zip', "z.write('other.bin'); z.write('inner.txt'); z.write('other.bin','more/of/it')");
    for (const cut of [30, 100, 190]) {
      const short = zip.subarray(0, zip.length - cut);
      expect(opened(short)).toMatchObject({ unread: [], skipped: expect.arrayContaining(['zip: it has no readable directory']) as string[] });
      expect(chains(short)).toEqual(['zip:inner.txt']);
    }
  });

  it('a zip that breaks off in the middle of an entry, of which it reads the beginning', () => {
    writeFileSync(join(folder, 'long.txt'), `${marker} ${randomHay(30_000).toString()}`);
    const zip = zipfile('middle.zip', "z.write('other.bin'); z.write('long.txt')");
    const short = zip.subarray(0, Math.floor(zip.length / 2));
    expect(opened(short)).toMatchObject({ unread: [], skipped: ['zip: its compressed data ends early', 'zip: it has no readable directory'] });
    expect(chains(short)).toEqual(['zip:long.txt']);
  });

  it('a zip without its directory, whose stored entries are zips or UTF-16', () => {
    zipfile('in.zip', "z.write('inner.txt')");
    writeFileSync(join(folder, 'wide.txt'), Buffer.from(`${filler}${marker}`, 'utf16le'));
    const zip = python('out.zip', "import zipfile\nz=zipfile.ZipFile('out.zip','w')\nz.write('in.zip')\nz.write('wide.txt')\nz.close()");
    expect(new Set(chains(zip.subarray(0, zip.length - 60)))).toEqual(new Set(['zip:in.zip>zip:inner.txt', 'zip:wide.txt>utf-16le', 'zip:inner.txt']));
  });

  it('a zip written to a pipe that was closed too early', () => {
    const body = 'class Pipe(io.RawIOBase):\n  def writable(s): return True\n  def write(s,b): f.write(b); return len(b)';
    const zip = python('cut-pipe.zip', `import zipfile,io\nf=open('cut-pipe.zip','wb')\n${body}\nz=zipfile.ZipFile(Pipe(),'w',zipfile.ZIP_DEFLATED)\nz.write('other.bin')\nz.write('inner.txt')\nf.close()\nimport os\nos._exit(0)`);
    expect(opened(zip)).toMatchObject({ unread: [], skipped: ['zip: it has no readable directory'] });
    expect(chains(zip)).toEqual(['zip:inner.txt']);
  });

  it('a gzip cut short, of which it reads the beginning', () => {
    const gzip = gzipSync(Buffer.concat([Buffer.from(`${marker} `), randomHay(20_000)]));
    expect(opened(gzip.subarray(0, gzip.length - 50))).toMatchObject({ unread: [], skipped: ['gzip: its compressed data ends early'] });
    expect(chains(gzip.subarray(0, gzip.length - 50))).toEqual(['gzip']);
  });

  it('an entry that the directory does not list', () => {
    const zip = Buffer.from(zipfile('hidden.zip', "z.write('inner.txt'); z.write('other.bin')"));
    const first = zip.indexOf('PK\x01\x02');
    const second = zip.indexOf('PK\x01\x02', first + 4);
    const end = zip.indexOf('PK\x05\x06');
    const record = Buffer.from(zip.subarray(end));
    record.writeUInt16LE(1, 8);
    record.writeUInt16LE(1, 10);
    record.writeUInt32LE(end - second, 12);
    record.writeUInt32LE(first, 16);
    const hidden = Buffer.concat([zip.subarray(0, first), zip.subarray(second, end), record]);
    expect(opened(hidden).unread).toEqual(['zip: holds an entry that its directory does not list']);
  });

  it('entries that overlap: the same compressed bytes under two names', () => {
    const zip = Buffer.from(zipfile('twice.zip', "z.write('inner.txt'); z.write('other.bin')"));
    const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 4);
    zip.writeUInt32LE(0, second + 42);
    expect(opened(zip).unread[0]).toBe('zip:other.bin: it lies inside another entry');
  });

  it('more archives in archives than are opened', () => {
    let nested: Uint8Array = utf8(`${filler}${marker}`);
    for (let level = 0; level < 6; level++) nested = gzipSync(nested);
    const context = viewContext(openers, nested.length);
    let depth = 0;
    let view = wholeViews(nested, context, depth);
    while (view.views[0] !== undefined) view = wholeViews(view.views[0].bytes, context, ++depth);
    expect(depth).toBe(4);
    expect(view.unread[0]?.reason).toMatch(/nested more than 4 deep/);
  });
});

describe('bombs', () => {
  it('are bounded by what comes out, whatever the headers say', () => {
    const bounds = viewContext(openers, 1000).budget.containers;
    expect(opened(gzipSync(Buffer.alloc(bounds / 2))).views).toEqual([{ name: 'gzip', length: bounds / 2 }]);
    const bomb = opened(gzipSync(Buffer.alloc(bounds * 2)));
    expect(bomb).toMatchObject({ views: [], unread: ['gzip: it unpacks to more than is opened of one blob'] });
  });

  it('share one budget among all entries', () => {
    const zip = zipfile('many.zip', "for i in range(20): z.writestr('%d' % i, bytes(1 << 20))");
    const context = viewContext(openers, zip.length);
    context.budget.containers = 5.5 * 1024 * 1024;
    const { views, unread } = wholeViews(zip, context, 0);
    expect([views.length, unread.length]).toEqual([5, 15]);
  });

  it('are told when a size lies: all that comes out is read', () => {
    const zip = Buffer.from(zipfile('liar.zip', "z.write('inner.txt')"));
    zip.writeUInt32LE(3, zip.indexOf('PK\x01\x02') + 24);
    zip.writeUInt32LE(3, 22);
    expect(chains(zip)).toEqual(['zip:inner.txt']);
  });

  it('of endless gzip members end', () => {
    const member = gzipSync('');
    const endless = Buffer.concat(Array.from({ length: 30_000 }, () => member));
    expect(opened(endless).unread).toEqual(['gzip: it has more members than are opened']);
  });

  it('of bytes hidden behind an entry are named', () => {
    const data = Buffer.concat([deflateRawSync('short'), Buffer.from('hidden behind it')]);
    const zip = rawZip('x', data, 8);
    expect(opened(zip).unread).toEqual(['zip:x: holds bytes behind its compressed data']);
  });
});

/** A zip of one entry, written by the book (APPNOTE 4.3). */
function rawZip(name: string, data: Buffer, method: number): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function randomHay(length: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48271) % 2147483647) % 95 + 32));
}
