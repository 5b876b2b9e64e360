/**
 * Git bundles (gitformat-bundle, versions 2 and 3) and bare packs. A bundle's header, its refs and prerequisites, is text
 * and read with the file; each object of the pack is a view of its own.
 */
import type { ViewContext } from './context.ts';
import { startsWith } from './fields.ts';
import { inflated, Opening, type Opened } from './opened.ts';
import type { PackHash } from './unpacker.ts';

const V2 = '# v2 git bundle\n';
const V3 = '# v3 git bundle\n';
const PACK = 'PACK\0\0\0';

const LF = 0x0a;

export function isBundle(bytes: Uint8Array): boolean {
  return startsWith(bytes, V2) || startsWith(bytes, V3) || isPack(bytes);
}

function isPack(bytes: Uint8Array): boolean {
  return startsWith(bytes, PACK) && (bytes[7] === 2 || bytes[7] === 3);
}

export function openBundle(bytes: Uint8Array, context: ViewContext): Opened {
  const opening = new Opening(bytes, context);
  if (isPack(bytes)) openPack(bytes, 0, undefined, 'pack', context, opening);
  else openWithHeader(bytes, context, opening);
  return opening;
}

function openWithHeader(bytes: Uint8Array, context: ViewContext, opening: Opening): void {
  const start = headerEnd(bytes);
  if (start < 0) opening.pass('bundle', { start: 0, end: bytes.length }, 'its header does not end');
  else openPack(bytes, start, hashOf(bytes, start), 'bundle', context, opening);
}

/** Where the pack begins: behind the first empty line. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) if (bytes[at + 1] === LF) return at + 2;
  return -1;
}

const CAPABILITY = '@object-format=sha256\n';

/** Version 2 knows one format alone; version 3 names another among the capabilities, which stand in front of all refs. */
function hashOf(bytes: Uint8Array, end: number): PackHash {
  let at = V3.length;
  for (; bytes[at] === 0x40 && at < end; at = bytes.indexOf(LF, at) + 1) if (startsWith(bytes, CAPABILITY, at)) return 'sha256';
  return 'sha1';
}

function openPack(bytes: Uint8Array, start: number, hash: PackHash | undefined, kind: string, { unpacker, inflater, budget }: ViewContext, opening: Opening): void {
  const { objects, unread, damaged } = unpacker.unpack(bytes, start, hash, inflater, { bytes: budget.containers, objects: budget.entries });
  budget.entries -= objects.length;
  for (const object of objects) {
    opening.pay(object.bytes.length);
    opening.views.push(inflated(`${kind}:${object.name}`, object.bytes, object.region));
  }
  for (const { span, reason } of unread) opening.fail(kind, span, reason);
  for (const { span, reason } of damaged) opening.pass(kind, span, reason);
}
