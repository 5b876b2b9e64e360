/**
 * How the request travels: with certificates checked whatever the environment says, and through the proxy that
 * `HTTPS_PROXY` and `NO_PROXY` name. A proxy gets a tunnel, not the request. To a loopback address nothing lies between.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { Fault } from '../errors.ts';
import { isLoopback } from './loopback.ts';

export type ProxyVariables = Readonly<Record<string, string | undefined>>;

export interface Agents {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
}

/** @throws Fault `usage`: the proxy's URL is none */
export function agentsFor(url: string, variables: ProxyVariables): Agents {
  const direct = { httpAgent: new HttpAgent(), httpsAgent: new HttpsAgent({ rejectUnauthorized: true }) };
  if (isLoopback(url)) return direct;
  const proxy = proxyFor(new URL(url).hostname, variables);
  if (proxy === undefined) return direct;
  return { ...direct, httpsAgent: new HttpsProxyAgent(proxyUrl(proxy), { rejectUnauthorized: true }) as HttpsAgent };
}

/** Lower case wins, as in curl. */
export function proxyFor(host: string, variables: ProxyVariables): string | undefined {
  const named = (name: string): string | undefined => variables[name] || variables[name.toUpperCase()] || undefined;
  const exempt = (named('no_proxy') ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return exempt.some((entry) => covers(entry, host)) ? undefined : (named('https_proxy') ?? named('all_proxy'));
}

/** A host, a domain with or without its dot, `*`; a port is allowed and ignored unless it is another than 443. */
function covers(entry: string, host: string): boolean {
  const [name = '', port = '443'] = entry.toLowerCase().split(':');
  const bare = name.replace(/^\*?\./, '');
  return port === '443' && (name === '*' || (bare !== '' && (host === bare || host.endsWith(`.${bare}`))));
}

/** The URL may hold a password: it is not repeated. */
function proxyUrl(text: string): URL {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return new URL(written);
  throw new Fault('usage', 'HTTPS_PROXY is no http or https URL. Correct or unset it.');
}
