/**
 * Reads the syntax of git's configuration files. Includes are never followed and nothing is executed: the few values
 * that are wanted from a foreign repository (its format, its branches' upstreams) are read as data.
 */

export interface ConfigFile {
  /** The last value of `section.name` or `section.subsection.name`; section and name in any case. */
  last(key: string): string | undefined;
  /** All values, as `[key, value]`; section and name in lower case. A name without `=` has the value `true`. */
  readonly entries: readonly (readonly [key: string, value: string])[];
  /** Numbers of the lines, from 1, that are no configuration. */
  readonly broken: readonly number[];
}

export function parseConfig(text: string): ConfigFile {
  const entries: [string, string][] = [];
  const broken: number[] = [];
  let section: string | null = null;
  for (const { line, number } of logicalLines(text)) {
    const header = line.includes('[') ? HEADER.exec(line) : null;
    if (header) section = sectionName(header);
    const rest = header ? line.slice(header[0].length) : line;
    if (/^\s*(?:[#;].*)?$/s.test(rest)) continue;
    const entry = ENTRY.exec(rest);
    const name = entry?.[1];
    if (section === null || name === undefined) broken.push(number);
    else entries.push([`${section}.${name.toLowerCase()}`, entry?.[2] === undefined ? 'true' : valueOf(entry[2])]);
  }
  return { entries, broken, last: (key) => lastValue(entries, key) };
}

/** As git reads booleans; any other text is true. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['false', 'no', 'off', '0', ''].includes(value.toLowerCase());
}

/** `text` as a value that git reads back unchanged. */
export function quoteConfigValue(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;
}

const HEADER = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const ENTRY = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;

/** Joins lines that end in a backslash; a line keeps the number of its first part. */
function* logicalLines(text: string): Generator<{ line: string; number: number }> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const number = index + 1;
    let line = lines[index] ?? '';
    while (line.endsWith('\\') && /(?:^|[^\\])(?:\\\\)*\\$/.test(line) && index + 1 < lines.length) {
      index += 1;
      line = line.slice(0, -1) + (lines[index] ?? '');
    }
    yield { line, number };
  }
}

function sectionName(header: RegExpExecArray): string {
  const section = (header[1] ?? '').toLowerCase();
  return header[2] === undefined ? section : `${section}.${header[2].replace(/\\(.)/gs, '$1')}`;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

/** Takes off quotes, escapes, comments and the white space at both ends. */
function valueOf(raw: string): string {
  let value = '';
  let kept = 0;
  let quoted = false;
  const text = raw.trimStart();
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') quoted = !quoted;
    else if (character === '\\') value += ESCAPES[text.charAt(++index)] ?? text.charAt(index);
    else if (!quoted && (character === '#' || character === ';')) break;
    else value += character;
    if (quoted || !/\s/.test(character)) kept = value.length;
  }
  return value.slice(0, kept);
}

function lastValue(entries: readonly (readonly [string, string])[], key: string): string | undefined {
  const first = key.indexOf('.');
  const last = key.lastIndexOf('.');
  const folded = key.slice(0, first).toLowerCase() + key.slice(first, last) + key.slice(last).toLowerCase();
  return entries.findLast(([name]) => name === folded)?.[1];
}
