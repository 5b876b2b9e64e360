/** TOML 1.0. Dates become ISO 8601 strings, as the other formats have them; places come from `toml-places.ts`. */
import { TomlDate, TomlError, parse } from 'smol-toml';
import type { Document } from './document.ts';
import { Unreadable, pathText, type Problem } from './problem.ts';
import { tomlPlaces } from './toml-places.ts';

/** @throws Unreadable */
export function readToml(text: string): Document {
  const value = undated(parseToml(text));
  const places = tomlPlaces(text);
  return {
    value,
    place: (path) => {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
      }
      return { line: 1, column: 1 };
    },
  };
}

function parseToml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Unreadable([problemOf(error)]);
  }
}

/** The first line says what; the lines after it quote the file. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof TomlError)) return { path: [], message: 'This can not be read: it is nested too deeply.' };
  const what = error.message.split('\n', 1)[0]?.replace('Invalid TOML document: ', '') ?? '';
  return { path: [], message: `Not valid TOML: ${what}.`, place: { line: error.line, column: error.column } };
}

function undated(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(undated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, undated(inner)]));
}
