/**
 * From a regular expression over paths, which matches anywhere in a path, to globs, which match whole paths. Only what
 * means exactly the same is turned; the rest gives undefined.
 */
import type { Node } from './re2-node.ts';
import { NotImportable } from './re2-cursor.ts';
import { parseRe2 } from './re2-parse.ts';

/** Stand-ins while the pieces are joined: beginning and end of the path, and any text at all. */
const START = '\u0001';
const END = '\u0002';
const ANY = '\u0003';

const MOST = 64;

export function globsOf(pattern: string): readonly string[] | undefined {
  try {
    const texts = spell(parseRe2(pattern).node);
    const globs = texts?.map(finish);
    if (globs === undefined || globs.includes(undefined)) return undefined;
    return merged(globs.flatMap((each) => each ?? []));
  } catch (error) {
    if (error instanceof NotImportable) return undefined;
    throw error;
  }
}

/** All ways through the pattern, as texts with stand-ins. */
function spell(node: Node): readonly string[] | undefined {
  switch (node.kind) {
    case 'set':
      return spellSet(node.bytes);
    case 'assertion':
      return node.at === 'text-start' ? [START] : node.at === 'text-end' ? [END] : undefined;
    case 'capture':
      return spell(node.body);
    case 'sequence':
      return node.parts.map(spell).reduce(joined, ['']);
    case 'choice':
      return bounded(node.options.map(spell).reduce((all, each) => (all && each ? [...all, ...each] : undefined), []));
    case 'repeat':
      return spellRepeat(node);
  }
}

function joined(left: readonly string[] | undefined, right: readonly string[] | undefined): readonly string[] | undefined {
  return left && right && bounded(left.flatMap((head) => right.map((tail) => head + tail)));
}

function bounded(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts !== undefined && texts.length <= MOST ? texts : undefined;
}

/** An unescaped dot stands for one character, which may not be a slash in a glob: in a name nobody means a slash by it. */
function spellSet(bytes: ReadonlySet<number>): readonly string[] | undefined {
  if (bytes.size >= 255) return ['?'];
  const characters = [...bytes].map((code) => String.fromCharCode(code));
  if (!characters.every((character) => /[\w ./@#%,+:=~-]/.test(character))) return undefined;
  const [only] = characters;
  if (characters.length === 1 && only !== undefined) return [only];
  return characters.length <= 8 && characters.every((character) => /\w/.test(character)) ? [`[${characters.join('')}]`] : undefined;
}

function spellRepeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>): readonly string[] | undefined {
  const inner = spell(body);
  if (min === 0 && max === 1) return inner && ['', ...inner];
  if (max !== Infinity || min > 1 || body.kind !== 'set') return undefined;
  if (body.bytes.size < 255) return undefined;
  const any = body.bytes.has(SLASH) ? ANY : '*';
  return [min === 0 ? any : `?${any}`];
}

const SLASH = 47;

/** Undefined when a stand-in is left where a glob has no word for it. */
function finish(text: string): readonly string[] | undefined {
  const globs = end(begin(text.replace(/\u0003+/g, ANY))).map((glob) => glob.replaceAll(`/${ANY}`, '/**/*'));
  return globs.some((glob) => /[\u0001-\u0003]/.test(glob)) ? undefined : globs;
}

/** What may begin anywhere begins in a folder at any depth. */
function begin(text: string): string {
  const anchored = text.startsWith(START);
  const rest = text.replace(/^[\u0001\u0003]+/, '');
  if (anchored && !text.startsWith(START + ANY)) return rest;
  return rest.startsWith('/') ? `*/**${rest}` : `**/*${rest}`;
}

function end(text: string): readonly string[] {
  if (text.endsWith(END) && !text.endsWith(ANY + END)) return [text.slice(0, -1)];
  const open = text.replace(/[\u0002\u0003]+$/, '');
  return open.endsWith('/') ? [`${open}**`] : [`${open}*`, `${open}*/**`];
}

/** `(^|/)x` gives `x` at the top and `*\/**\/x` below it: together `**\/x`. */
function merged(globs: readonly string[]): readonly string[] {
  const all = new Set(globs);
  const below = (glob: string): string => `*/**/${glob}`;
  const both = [...all].filter((glob) => all.has(below(glob)));
  const left = [...all].filter((glob) => !both.some((top) => glob === top || glob === below(top)));
  return [...left, ...both.map((glob) => `**/${glob}`)].sort();
}
