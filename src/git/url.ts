/** Tells URLs from folders, and shows them without credentials. Cloning: `clone.ts`, loaded only for a URL. */

/** Whether git would take this for a remote repository: `scheme://…`, `helper::…`, `user@host:path`. */
export function isUrl(target: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(target) || /^[\w.-]+@[\w.-]+:/.test(target);
}

/** Lower case; `ext::` for a remote helper; `ssh` for `user@host:path`. */
export function protocolOf(url: string): string {
  const [, scheme, helper] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(url) ?? [];
  if (scheme === undefined) return 'ssh';
  return `${scheme.toLowerCase()}${helper === undefined ? '' : '::'}`;
}

/** The URL without user, password, query and fragment. */
export function printableUrl(url: string): string {
  const [, scheme, rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(url) ?? [];
  if (scheme === undefined) return url.replace(/^[^@]*@/, '').replace(/[?#].*$/s, '');
  const [place = ''] = rest.split(/[?#]/, 1);
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  return `${scheme}://${host.slice(host.lastIndexOf('@') + 1)}${slash < 0 ? '' : place.slice(slash)}`;
}
