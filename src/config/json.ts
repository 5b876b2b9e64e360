/** JSON as RFC 8259 has it, and no key twice. The YAML reader, of whose language JSON is a part, knows the places. */
import type { Document } from './document.ts';
import { Unreadable, type TextPlace } from './problem.ts';
import { readYaml } from './yaml.ts';

/** @throws Unreadable */
export function readJson(text: string): Document {
  const value = strictValue(text);
  return { value, place: readYaml(text.replaceAll('\t', ' ')).place };
}

function strictValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = error instanceof Error ? jsonPlace(text, error.message) : undefined;
    throw new Unreadable([{ path: [], message: 'Not valid JSON: check commas, quotes and brackets; comments are not allowed.', place }]);
  }
}

/** V8 says either `at position 12` or nothing; what else it says quotes the text and is not repeated. */
function jsonPlace(text: string, message: string): TextPlace | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return endPlace(message, text);
  return placeOfOffset(text, Number(position));
}

function endPlace(message: string, text: string): TextPlace | undefined {
  return message.startsWith('Unexpected end') ? placeOfOffset(text, text.length) : undefined;
}

function placeOfOffset(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
