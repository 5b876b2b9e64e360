/** Another endpoint than AWS's own may only be this machine: credentials are tried against nobody else. */
import { Fault } from '../errors.ts';

/** @throws Fault `usage`: no `http` URL of a literal loopback address */
export function loopbackEndpoint(text: string, option: string): string {
  if (!URL.canParse(text) || !isLoopback(text)) throw new Fault('usage', `${option} takes a loopback address of this machine, like http://127.0.0.1:5000.`);
  return new URL(text).origin;
}

/** Literal addresses alone: what a name leads to is for a resolver to say. */
export function isLoopback(url: string): boolean {
  const { protocol, hostname, username, password } = new URL(url);
  const isLocal = hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return isLocal && /^https?:$/.test(protocol) && username === '' && password === '';
}
