/** Paths of a repository as relative URI references (RFC 3986), for instance in SARIF. */

/**
 * Undefined for what no relative reference can name: an empty path, or one with empty, `.` or `..` segments, which would
 * be resolved away. Bytes that are not UTF-8 arrive percent-encoded and stay so; every other `%` is encoded.
 */
export function relativeUri(path: string): string | undefined {
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  return segments.map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return segment.split(/((?:%[89A-F][0-9A-F])+)/).map((run, index) => (index % 2 === 1 && !isUtf8(run) ? run : uriComponent(run))).join('');
}

/** As `encodeURIComponent`, with RFC 3986's other reserved marks encoded too; lone surrogates become U+FFFD. */
export function uriComponent(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
