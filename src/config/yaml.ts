/** YAML 1.2, core schema, one document: no tags of its own, no merge keys, aliases only as far as they stay small. */
import { LineCounter, isMap, isNode, isPair, parseDocument, type Document as YamlDocument, type Node } from 'yaml';
import type { Document } from './document.ts';
import { Unreadable, type Path, type Problem, type TextPlace } from './problem.ts';

/** Aliases may stand for at most this many nodes: `&a [*b, *b]` nine deep is a bomb. */
const MOST_ALIASED = 100;

/** @throws Unreadable */
export function readYaml(text: string): Document {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const problems = syntaxProblems(document, lines);
  if (problems.length > 0) throw new Unreadable(problems);
  return { value: plainValue(document), place: (path) => yamlPlace(document, lines, path) };
}

function parseYaml(text: string, lineCounter: LineCounter): YamlDocument {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', lineCounter, prettyErrors: false, uniqueKeys: true });
  } catch {
    throw new Unreadable([{ path: [], message: 'This can not be read: it is nested too deeply.' }]);
  }
}

function syntaxProblems(document: YamlDocument, lines: LineCounter): Problem[] {
  return [...document.errors, ...document.warnings].map((problem) => ({
    path: [],
    message: yamlMessage(problem.code, problem.message),
    place: placeAt(lines, problem.pos[0]),
  }));
}

function yamlMessage(code: string, message: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'A tag (!…) is not understood here: a configuration is plain data.';
  if (code === 'MULTIPLE_DOCS') return 'Only one YAML document is read: remove the second.';
  if (code === 'DUPLICATE_KEY') return 'This key stands here twice.';
  return `Not valid YAML: ${message.split('\n', 1)[0] ?? code}`;
}

function plainValue(document: YamlDocument): unknown {
  if (document.contents === null) return {};
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASED });
  } catch {
    throw new Unreadable([{ path: [], message: 'Aliases (*name) stand for too much: write the values out.' }]);
  }
}

/** The node of the path, or of its longest beginning that is there; a key's own place where the path ends at one. */
function yamlPlace(document: YamlDocument, lines: LineCounter, path: Path): TextPlace | undefined {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return placeAt(lines, start);
  }
  return undefined;
}

function startOf(document: YamlDocument, path: Path): number | undefined {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1))?.key : undefined;
  if (isNode(key)) return offsetOf(key);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? offsetOf(node) : undefined;
}

function offsetOf(node: Node): number | undefined {
  return node.range?.[0];
}

function placeAt(lines: LineCounter, offset: number): TextPlace | undefined {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? undefined : { line, column: col };
}
