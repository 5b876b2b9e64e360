/** Node's own debug output (`NODE_DEBUG`, Node.js documentation, "util.debuglog"): two of its parts print a request's headers, and a session token is one. */
import { Fault } from '../errors.ts';

const PRINTS_HEADERS = ['http', 'net'];

/** Once Node has started, nothing can make it quiet again. @throws Fault `usage` */
export function refuseLoudNode(nodeDebug: string | undefined): void {
  if (printsRequests(nodeDebug)) throw new Fault('usage', 'NODE_DEBUG makes Node print requests, and with them session tokens. Unset it, or leave the live check out.');
}

/** @param nodeDebug Names between commas, in any case; `*` stands for anything. */
export function printsRequests(nodeDebug = ''): boolean {
  const patterns = nodeDebug.toLowerCase().split(',').map((name) => new RegExp(`^${name.trim().split('*').map((text) => text.replace(/[^a-z0-9_]/g, '\\$&')).join('.*')}$`));
  return PRINTS_HEADERS.some((part) => patterns.some((pattern) => pattern.test(part)));
}
